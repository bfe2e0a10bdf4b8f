/** The texts of “digital-governance-and-sovereignty” in Spanish. */
export const digitalGovernanceAndSovereignty: Readonly<Record<string, string>> = {
  'question.digital-sovereignty-and-policy-formulation':
    '¿En qué estado está la política de este país contra la dependencia de un único proveedor digital?',
  'evidence.digital-sovereignty-and-policy-formulation':
    'La política con su fecha, y el registro de dependencias con una persona responsable de cada una.',
  'noEvidence.digital-sovereignty-and-policy-formulation':
    'Un discurso que nombra la soberanía como objetivo.',
  'note.digital-sovereignty-and-policy-formulation':
    'Una parte de una estrategia digital cuenta como esta política si trata la dependencia en una sección propia.',
  'question.oversight-and-accountability-in-open-source-digital-governance':
    'De los sistemas digitales importantes de este país, ¿cuántos revisó un organismo independiente en los últimos 36 meses?',
  'counted.oversight-and-accountability-in-open-source-digital-governance':
    'sistemas importantes revisados por un organismo independiente',
  'among.oversight-and-accountability-in-open-source-digital-governance':
    'todos los sistemas del registro nacional de sistemas digitales importantes',
  'countsIf.oversight-and-accountability-in-open-source-digital-governance':
    'el organismo no pertenece a quien opera el sistema, y sus constataciones tienen un seguimiento por escrito',
  'evidence.oversight-and-accountability-in-open-source-digital-governance':
    'El informe fechado del organismo, y la lista de lo que se hizo sobre sus constataciones.',
  'noEvidence.oversight-and-accountability-in-open-source-digital-governance':
    'Un informe que quien opera el sistema escribió sobre sí mismo.',
  'obligation.oversight-and-accountability-in-open-source-digital-governance':
    'Solo quien los opera ve el interior de estos sistemas; sin una revisión externa, los fallos solo los conoce quien los opera.',
  'note.oversight-and-accountability-in-open-source-digital-governance':
    'Si el país no lleva un registro de sistemas importantes, la respuesta es el primer grado. Puede hacer la revisión un organismo de otro país o región.',
  'question.legal-and-regulatory-frameworks-for-sovereign-open-source-software':
    '¿En qué estado está la norma jurídica sobre software de código abierto en los organismos públicos de este país?',
  'evidence.legal-and-regulatory-frameworks-for-sovereign-open-source-software':
    'El texto oficial con su fecha, y dos casos fechados en los que se aplicó.',
  'noEvidence.legal-and-regulatory-frameworks-for-sovereign-open-source-software':
    'Un dictamen según el cual nada en la ley prohíbe el código abierto.',
  'note.legal-and-regulatory-frameworks-for-sovereign-open-source-software':
    'La norma debe permitir a los organismos públicos usar software de código abierto, pagar trabajos sobre él y publicar lo que pagaron. Una norma que trata solo una parte de esto da el segundo grado.',
  'question.international-cooperation-and-digital-sovereignty':
    'De los acuerdos digitales internacionales que este país tiene hoy en vigor, ¿para cuántos se evaluó por escrito la dependencia?',
  'counted.international-cooperation-and-digital-sovereignty':
    'acuerdos internacionales para los que se evaluó por escrito la dependencia',
  'among.international-cooperation-and-digital-sovereignty':
    'todos los acuerdos internacionales en vigor sobre datos o tecnología digital',
  'countsIf.international-cooperation-and-digital-sovereignty':
    'la evaluación trata del control, el costo y la salida',
  'evidence.international-cooperation-and-digital-sovereignty':
    'Un registro de acuerdos, con la fecha y la dirección web de cada evaluación.',
  'noEvidence.international-cooperation-and-digital-sovereignty': 'La nota sobre la ceremonia de firma.',
  'note.international-cooperation-and-digital-sovereignty':
    'Los acuerdos con Estados, organismos regionales, donantes y empresas de otros países cuentan por igual.',
  'question.public-private-partnerships-and-national-digital-ecosystems':
    'De los contratos de asociación público-privada para infraestructura digital en curso hoy en este país, ¿cuántos tienen una salida ensayada?',
  'counted.public-private-partnerships-and-national-digital-ecosystems':
    'contratos de asociación público-privada con una salida ensayada',
  'among.public-private-partnerships-and-national-digital-ecosystems':
    'todos los contratos de asociación público-privada en curso para infraestructura digital',
  'countsIf.public-private-partnerships-and-national-digital-ecosystems':
    'la parte pública tiene los derechos sobre el código y sobre los datos, y ensayó una vez la salida de principio a fin',
  'evidence.public-private-partnerships-and-national-digital-ecosystems':
    'Las cláusulas sobre derechos, y el acta fechada del ensayo.',
  'noEvidence.public-private-partnerships-and-national-digital-ecosystems':
    'Una cláusula de salida que nunca se probó.',
  'steps.digital-sovereignty-and-policy-formulation.not-yet':
    'No hay nada escrito sobre la dependencia de proveedores.',
  'steps.digital-sovereignty-and-policy-formulation.first-steps':
    'Existe un borrador fechado de una política.',
  'steps.digital-sovereignty-and-policy-formulation.established':
    'El borrador se ha aprobado y la política está en vigor.',
  'steps.digital-sovereignty-and-policy-formulation.managed':
    'Además, constan responsable, fondos y fechas para las mayores dependencias de un registro, y se ejecutó una medida.',
  'steps.digital-sovereignty-and-policy-formulation.embedded':
    'Además, un informe con cifras muestra al menos una dependencia reducida desde que la política entró en vigor.',
  'steps.legal-and-regulatory-frameworks-for-sovereign-open-source-software.not-yet':
    'No hay nada escrito en una ley ni en un reglamento.',
  'steps.legal-and-regulatory-frameworks-for-sovereign-open-source-software.first-steps':
    'Existe un borrador fechado de una norma.',
  'steps.legal-and-regulatory-frameworks-for-sovereign-open-source-software.established':
    'El borrador se ha aprobado y la norma está en vigor.',
  'steps.legal-and-regulatory-frameworks-for-sovereign-open-source-software.managed':
    'Además, constan responsable, fondos y fechas, y dos casos fechados muestran que la norma se aplicó.',
  'steps.legal-and-regulatory-frameworks-for-sovereign-open-source-software.embedded':
    'Además, se informó con cifras de los resultados de la norma desde que entró en vigor.',
};
