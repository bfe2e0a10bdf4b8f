/** The texts of “digital-governance-and-sovereignty” in Spanish. */
export const digitalGovernanceAndSovereignty: Readonly<Record<string, string>> = {
  'digital-sovereignty-and-policy-formulation.what':
    'La capacidad de averiguar dónde ha perdido o puede perder un país el control de sus datos y sistemas digitales, y de redactar políticas que lo recuperen sin cerrar el país.',
  'digital-sovereignty-and-policy-formulation.why':
    'El control se pierde a pasos pequeños: un contrato aquí, un registro extranjero allá. Una política que solo declara la soberanía no cambia nada, y una que prohíbe todo intercambio hace daño. Lo que ayuda es saber qué dependencia importa y qué puede sustituirla.',
  'digital-sovereignty-and-policy-formulation.how.0':
    'Enumere los datos y sistemas críticos y, para cada uno, la titularidad, el proveedor, el lugar, la ley y la vía de salida.',
  'digital-sovereignty-and-policy-formulation.how.1':
    'Juzgue cada dependencia por la probabilidad de un fallo y por el daño que causaría.',
  'digital-sovereignty-and-policy-formulation.how.2':
    'Compare las leyes y estrategias actuales con la lista y señale las lagunas.',
  'digital-sovereignty-and-policy-formulation.how.3':
    'Redacte medidas para las peores lagunas: estándares abiertos, sustitución por código abierto, depósito del código fuente ante un tercero, alojamiento nacional, capacidades.',
  'digital-sovereignty-and-policy-formulation.how.4':
    'Consulte a las empresas, la sociedad civil y los órganos de seguridad y publique los motivos.',
  'digital-sovereignty-and-policy-formulation.how.5':
    'Apruebe la política con fechas y actualice la lista cada año.',
  'digital-sovereignty-and-policy-formulation.evidence.0':
    'Un registro de dependencias críticas con calificaciones.',
  'digital-sovereignty-and-policy-formulation.evidence.1':
    'Una política con medidas para las calificaciones más altas.',
  'digital-sovereignty-and-policy-formulation.evidence.2': 'Un registro de la consulta pública.',
  'digital-sovereignty-and-policy-formulation.evidence.3':
    'Dependencias que se han reducido desde el último registro.',
  'oversight-and-accountability-in-open-source-digital-governance.what':
    'Las disposiciones por las que una instancia independiente puede ver y cuestionar cómo se construyen, operan y modifican los sistemas de código abierto del Estado, y quién lo hace.',
  'oversight-and-accountability-in-open-source-digital-governance.why':
    'El código abierto hace posible la inspección, pero no la asegura. Si nadie tiene la tarea de mirar y ninguna regla dice quién responde, la transparencia se queda en el papel y la ciudadanía no puede saber quién decidió sobre sus datos.',
  'oversight-and-accountability-in-open-source-digital-governance.how.0':
    'Dibuje para cada sistema importante quién es titular y quién lo financia, desarrolla, opera y audita.',
  'oversight-and-accountability-in-open-source-digital-governance.how.1':
    'Dé a un órgano el derecho y los medios para inspeccionar el código, los registros de eventos y los contratos.',
  'oversight-and-accountability-in-open-source-digital-governance.how.2':
    'Publique el código, las decisiones, los incidentes y los resultados de las auditorías, salvo que la ley lo prohíba.',
  'oversight-and-accountability-in-open-source-digital-governance.how.3':
    'Abra un canal de quejas con un plazo para la respuesta.',
  'oversight-and-accountability-in-open-source-digital-governance.how.4':
    'Dé a la sociedad civil y al personal investigador un lugar en la junta de revisión.',
  'oversight-and-accountability-in-open-source-digital-governance.how.5':
    'Dé seguimiento a cada auditoría hasta que se cierren sus puntos.',
  'oversight-and-accountability-in-open-source-digital-governance.evidence.0':
    'Un esquema público de las responsabilidades de cada sistema.',
  'oversight-and-accountability-in-open-source-digital-governance.evidence.1':
    'Informes de auditoría con su seguimiento.',
  'oversight-and-accountability-in-open-source-digital-governance.evidence.2':
    'Estadísticas de quejas y respuestas.',
  'oversight-and-accountability-in-open-source-digital-governance.evidence.3':
    'La lista de miembros de la junta de revisión.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.what':
    'La revisión y redacción de leyes y reglas para que el Estado pueda usar, financiar, publicar y compartir software de código abierto, y para que sus datos permanezcan bajo su ley.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.why':
    'Las reglas antiguas pueden hacer ilícito el código abierto por accidente: una ley de presupuesto que solo conoce compras, secretos oficiales que abarcan todo el código o reglas de exportación sobre cifrado. Las reglas nuevas deberían ser pocas, claras y compatibles con los tratados.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.how.0':
    'Reúna las leyes de presupuesto, contratación pública, derechos de autor, datos, seguridad y archivos que afectan al software.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.how.1':
    'Señale qué obstaculiza el uso o la publicación de código abierto y qué deja los datos sin protección.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.how.2':
    'Estudie las leyes de países con un sistema similar, por ejemplo las que exigen publicar el código financiado con dinero público.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.how.3':
    'Redacte los cambios en la forma más pequeña que funcione, a menudo un decreto o una directriz antes que una ley.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.how.4':
    'Coteje el borrador con los acuerdos regionales e internacionales.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.how.5':
    'Forme al personal judicial, al personal auditor y al funcionariado en la nueva regla y revise su efecto.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.evidence.0':
    'Una revisión de leyes con constataciones.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.evidence.1':
    'Una ley, un decreto o una directriz sobre código abierto, ya aprobados.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.evidence.2':
    'Una declaración sobre su compatibilidad con los acuerdos internacionales.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.evidence.3':
    'Casos en los que se aplicó la regla.',
  'international-cooperation-and-digital-sovereignty.what':
    'El trabajo con otros países y organismos internacionales sobre software, datos y reglas, con una visión clara de lo que da y lo que quita cada acuerdo.',
  'international-cooperation-and-digital-sovereignty.why':
    'Ningún país lo construye todo solo, y los bienes públicos digitales dependen de compartir. Al mismo tiempo, un acuerdo sobre datos puede obligar a un país durante decenios. Quienes negocian deben entender tanto la ley como la tecnología.',
  'international-cooperation-and-digital-sovereignty.how.0':
    'Enumere los acuerdos sobre datos y tecnología vigentes o en negociación.',
  'international-cooperation-and-digital-sovereignty.how.1':
    'Evalúe para cada uno el efecto sobre el control, el costo, los derechos de la ciudadanía y la libertad de cambiar de proveedor.',
  'international-cooperation-and-digital-sovereignty.how.2':
    'Prepare las posiciones con personal jurídico, técnico y de seguridad antes de que empiecen las conversaciones.',
  'international-cooperation-and-digital-sovereignty.how.3':
    'Pida estándares abiertos, derechos recíprocos y una cláusula de salida.',
  'international-cooperation-and-digital-sovereignty.how.4':
    'Participe en proyectos y órganos compartidos, con personas delegadas designadas que permanezcan durante años.',
  'international-cooperation-and-digital-sovereignty.how.5':
    'Publique lo acordado y revíselo en una fecha fija.',
  'international-cooperation-and-digital-sovereignty.evidence.0':
    'Un registro de acuerdos con una evaluación de cada uno.',
  'international-cooperation-and-digital-sovereignty.evidence.1':
    'Posiciones escritas para negociaciones recientes.',
  'international-cooperation-and-digital-sovereignty.evidence.2':
    'Personas delegadas y contribuciones en organismos internacionales.',
  'international-cooperation-and-digital-sovereignty.evidence.3': 'Un proyecto compartido con otro país.',
  'public-private-partnerships-and-national-digital-ecosystems.what':
    'El establecimiento de una cooperación con empresas privadas para la infraestructura digital en la que la parte pública conserva los fines, los datos, el código y la salida.',
  'public-private-partnerships-and-national-digital-ecosystems.why':
    'Las empresas aportan capital y capacidades de los que carece el Estado. Sin cuidado, aportan también partes cerradas en medio de un sistema abierto, datos en manos privadas y un precio que sube una vez que nadie más puede hacer el trabajo.',
  'public-private-partnerships-and-national-digital-ecosystems.how.0':
    'Exponga el fin público y por qué una asociación lo sirve mejor que un contrato normal.',
  'public-private-partnerships-and-national-digital-ecosystems.how.1':
    'Elija al socio en competencia abierta, con reglas de transparencia y de conflicto de intereses.',
  'public-private-partnerships-and-national-digital-ecosystems.how.2':
    'Establezca los derechos: licencia abierta para el código, titularidad pública de los datos, interfaces abiertas.',
  'public-private-partnerships-and-national-digital-ecosystems.how.3':
    'Reparta los riesgos y los ingresos según una fórmula que ambas partes puedan comprobar.',
  'public-private-partnerships-and-national-digital-ecosystems.how.4':
    'Designe un equipo público que entienda el sistema lo suficiente para dirigirlo.',
  'public-private-partnerships-and-national-digital-ecosystems.how.5':
    'Ponga por escrito la salida, ensáyela y publique los resultados cada año.',
  'public-private-partnerships-and-national-digital-ecosystems.evidence.0':
    'Un contrato de asociación publicado con cláusulas sobre código, datos y salida.',
  'public-private-partnerships-and-national-digital-ecosystems.evidence.1':
    'Un equipo público designado con capacidad técnica.',
  'public-private-partnerships-and-national-digital-ecosystems.evidence.2':
    'Un informe anual sobre resultados y costos.',
  'public-private-partnerships-and-national-digital-ecosystems.evidence.3':
    'La parte de las empresas locales en el trabajo.',
};
