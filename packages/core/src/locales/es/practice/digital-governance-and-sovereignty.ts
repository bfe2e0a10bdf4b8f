/** The texts of “digital-governance-and-sovereignty” in Spanish. */
export const digitalGovernanceAndSovereignty: Readonly<Record<string, string>> = {
  'digital-sovereignty-and-policy-formulation.pitfalls.0':
    'La soberanía se mide por dónde está el servidor, y no por quién puede modificar, trasladar o apagar el sistema.',
  'digital-sovereignty-and-policy-formulation.pitfalls.1': 'El registro lo enumera todo y no ordena nada.',
  'digital-sovereignty-and-policy-formulation.pitfalls.2':
    'El alojamiento nacional sustituye una dependencia por otra, de una única empresa local.',
  'digital-sovereignty-and-policy-formulation.indicators.0.name': 'Sistemas críticos con una salida probada',
  'digital-sovereignty-and-policy-formulation.indicators.0.numerator':
    'sistemas críticos cuyo traslado a otro proveedor o alojamiento se ensayó en 36 meses',
  'digital-sovereignty-and-policy-formulation.indicators.0.denominator': 'sistemas críticos',
  'digital-sovereignty-and-policy-formulation.indicators.1.name': 'Parte del mayor proveedor',
  'digital-sovereignty-and-policy-formulation.indicators.1.numerator':
    'gasto en software con el proveedor que tiene la mayor parte',
  'digital-sovereignty-and-policy-formulation.indicators.1.denominator': 'gasto en software del Estado',
  'digital-sovereignty-and-policy-formulation.firstThirtyDays.0.step':
    'Nombre veinte sistemas sin los cuales el Estado se detiene en una semana.',
  'digital-sovereignty-and-policy-formulation.firstThirtyDays.1.step':
    'Escriba para cada uno quién tiene el código y los datos, qué ley rige y qué exigiría la salida.',
  'digital-sovereignty-and-policy-formulation.firstThirtyDays.2.step':
    'Califique con el órgano de seguridad la probabilidad y el daño, en forma de intervalos, y señale los tres peores.',
  'digital-sovereignty-and-policy-formulation.firstThirtyDays.3.step':
    'Elija una medida para cada uno de los tres, con responsable, costo y fecha.',
  'digital-sovereignty-and-policy-formulation.firstThirtyDays.4.step':
    'Presente la página a la comisión del consejo de ministros, junto con lo que no se sabe.',
  'digital-sovereignty-and-policy-formulation.roles.0.role': 'Ministerio a cargo de la política digital',
  'digital-sovereignty-and-policy-formulation.roles.0.task': 'Lleva el registro y redacta la política.',
  'digital-sovereignty-and-policy-formulation.roles.1.role': 'Órgano de seguridad',
  'digital-sovereignty-and-policy-formulation.roles.1.task':
    'Califica las dependencias y protege lo confidencial.',
  'digital-sovereignty-and-policy-formulation.roles.2.role': 'Responsables de sistemas críticos',
  'digital-sovereignty-and-policy-formulation.roles.2.task': 'Describen la vía de salida y la ensayan.',
  'digital-sovereignty-and-policy-formulation.roles.3.task': 'Paga las medidas que van primero.',
  'digital-sovereignty-and-policy-formulation.effort.basis': 'Un país con unos cincuenta sistemas críticos.',
  'digital-sovereignty-and-policy-formulation.effort.ranges.0.work': 'Primer registro con calificaciones',
  'digital-sovereignty-and-policy-formulation.effort.ranges.1.work': 'Política con consulta',
  'digital-sovereignty-and-policy-formulation.effort.ranges.2.work': 'Renovación anual',
  'oversight-and-accountability-in-open-source-digital-governance.pitfalls.0':
    'La entidad operadora revisada paga a quien la revisa.',
  'oversight-and-accountability-in-open-source-digital-governance.pitfalls.1':
    'El órgano solo puede mirar después de una queja.',
  'oversight-and-accountability-in-open-source-digital-governance.pitfalls.2':
    'La supervisión llega al código, y no a los ajustes, los registros de eventos ni los contratos.',
  'oversight-and-accountability-in-open-source-digital-governance.indicators.0.name':
    'Puntos cerrados a tiempo',
  'oversight-and-accountability-in-open-source-digital-governance.indicators.0.numerator':
    'puntos de las revisiones cerrados a más tardar en su fecha',
  'oversight-and-accountability-in-open-source-digital-governance.indicators.0.denominator':
    'puntos de las revisiones cuyo plazo venció',
  'oversight-and-accountability-in-open-source-digital-governance.indicators.1.name':
    'Quejas respondidas a tiempo',
  'oversight-and-accountability-in-open-source-digital-governance.indicators.1.numerator':
    'quejas respondidas en el plazo prometido',
  'oversight-and-accountability-in-open-source-digital-governance.indicators.1.denominator':
    'quejas recibidas',
  'oversight-and-accountability-in-open-source-digital-governance.firstThirtyDays.0.step':
    'Nombre los sistemas que deciden sobre los derechos o el dinero de muchas personas.',
  'oversight-and-accountability-in-open-source-digital-governance.firstThirtyDays.1.step':
    'Escriba para cada uno quién lo construyó, quién lo opera y quién lo examinó por última vez desde fuera, con la fecha.',
  'oversight-and-accountability-in-open-source-digital-governance.firstThirtyDays.2.step':
    'Pregunte a la oficina de auditoría y a la autoridad de protección de datos cuáles podrían revisar en el plazo de un año.',
  'oversight-and-accountability-in-open-source-digital-governance.firstThirtyDays.3.step':
    'Publique la lista hasta donde la ley lo permita, incluidos los campos vacíos.',
  'oversight-and-accountability-in-open-source-digital-governance.firstThirtyDays.4.step':
    'Acuerde la primera revisión: alcance, acceso, fecha y quién responde del seguimiento.',
  'oversight-and-accountability-in-open-source-digital-governance.roles.0.role':
    'Oficina de auditoría u otro órgano independiente',
  'oversight-and-accountability-in-open-source-digital-governance.roles.0.task': 'Revisa y publica.',
  'oversight-and-accountability-in-open-source-digital-governance.roles.1.task':
    'Da acceso al código, los ajustes, los registros de eventos y los contratos.',
  'oversight-and-accountability-in-open-source-digital-governance.roles.2.role': 'Comisión parlamentaria',
  'oversight-and-accountability-in-open-source-digital-governance.roles.2.task':
    'Pregunta cada año qué fue de los puntos.',
  'oversight-and-accountability-in-open-source-digital-governance.roles.3.role':
    'Miembros de la sociedad civil',
  'oversight-and-accountability-in-open-source-digital-governance.roles.3.task':
    'Hacen las preguntas que no se hacen desde dentro.',
  'oversight-and-accountability-in-open-source-digital-governance.effort.basis':
    'Diez sistemas importantes en un país.',
  'oversight-and-accountability-in-open-source-digital-governance.effort.ranges.0.work':
    'Lista y esquema de responsabilidades',
  'oversight-and-accountability-in-open-source-digital-governance.effort.ranges.1.work':
    'Revisión de un sistema',
  'oversight-and-accountability-in-open-source-digital-governance.effort.ranges.2.work':
    'Seguimiento de una revisión',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.pitfalls.0':
    'La ley declara una preferencia, y las reglas de contratación de rango inferior quedan como estaban.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.pitfalls.1':
    'El deber de publicar no conoce ninguna excepción por seguridad, de modo que nadie lo cumple.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.pitfalls.2':
    'La fecha del decreto pasa, y el funcionariado sigue esperándolo.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.pitfalls.3':
    'Una definición propia de código abierto deja fuera licencias que usa el mundo entero.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.indicators.0.name':
    'Casos que pueden leerse',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.indicators.0.numerator':
    'decisiones conforme a la regla cuyos motivos pueden leerse',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.indicators.0.denominator':
    'decisiones a las que era aplicable la regla',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.indicators.1.name':
    'Excepciones invocadas',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.indicators.1.numerator':
    'decisiones en las que se usó una excepción',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.indicators.1.frequency':
    'cada año, por motivo',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.firstThirtyDays.0.step':
    'Enumere los artículos de las leyes que afectan a la compra, titularidad, publicación y archivo de software.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.firstThirtyDays.1.step':
    'Tome una compra, una publicación y un proyecto conjunto y anote dónde los detuvo o los ayudó la ley.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.firstThirtyDays.2.step':
    'Señale lo que puede resolver un decreto o una circular sin el parlamento.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.firstThirtyDays.3.step':
    'Redacte ese texto en una página, con el código abierto definido por una lista aceptada de licencias.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.firstThirtyDays.4.step':
    'Envíelo a los ministerios de justicia y de finanzas y a la autoridad de contratación pública, con una fecha para objeciones.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.roles.0.task':
    'Revisa la ley y redacta el cambio más pequeño que funcione.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.roles.1.role':
    'Autoridad de contratación pública',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.roles.1.task':
    'Modifica los formularios y las reglas de rango inferior a la ley.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.roles.2.task':
    'Aporta casos y forma al funcionariado.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.roles.3.role': 'Parlamento',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.roles.3.task':
    'Aprueba y pide una revisión al cabo de dos años.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.effort.basis':
    'Un país y unas ocho leyes.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.effort.ranges.0.work':
    'Revisión con casos',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.effort.ranges.1.work':
    'Circular o decreto',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.effort.ranges.2.work':
    'Ley, solo la parte del ministerio',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.example.place': 'Uruguay',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.example.fact':
    'Una ley de diciembre de 2013 obliga al Estado a preferir las licencias de software libre y a motivar la elección de otras. Su decreto debía dictarse antes de julio de 2014 y se aprobó el 30 de enero de 2015.',
  'international-cooperation-and-digital-sovereignty.pitfalls.0':
    'Un acuerdo de préstamo fija el producto, y el ministerio de tecnología lo lee después de la firma.',
  'international-cooperation-and-digital-sovereignty.pitfalls.1':
    'La delegación acepta un flujo de datos sin preguntar quién puede detenerlo.',
  'international-cooperation-and-digital-sovereignty.pitfalls.2':
    'Un proyecto conjunto tiene un lanzamiento y ningún presupuesto para su tercer año.',
  'international-cooperation-and-digital-sovereignty.indicators.0.name': 'Revisiones celebradas a tiempo',
  'international-cooperation-and-digital-sovereignty.indicators.0.numerator':
    'acuerdos revisados a más tardar en su fecha de revisión',
  'international-cooperation-and-digital-sovereignty.indicators.0.denominator':
    'acuerdos cuya fecha de revisión ha pasado',
  'international-cooperation-and-digital-sovereignty.indicators.1.name':
    'Costo de compartir frente a construir en solitario',
  'international-cooperation-and-digital-sovereignty.indicators.1.numerator':
    'pagos del país por software compartido',
  'international-cooperation-and-digital-sovereignty.indicators.1.denominator':
    'costo estimado de las mismas funciones construidas en solitario',
  'international-cooperation-and-digital-sovereignty.firstThirtyDays.0.step':
    'Pida a los ministerios de relaciones exteriores, de finanzas y de tecnología los acuerdos vigentes que afectan a datos o tecnología.',
  'international-cooperation-and-digital-sovereignty.firstThirtyDays.1.step':
    'Enumérelos con contraparte, objeto, fecha de finalización y cláusula de salida.',
  'international-cooperation-and-digital-sovereignty.firstThirtyDays.2.step':
    'Evalúe uno de ellos en una página: control, costo, derechos de la ciudadanía, vía de salida.',
  'international-cooperation-and-digital-sovereignty.firstThirtyDays.3.step':
    'Muestre la página a quienes negocian el próximo acuerdo.',
  'international-cooperation-and-digital-sovereignty.firstThirtyDays.4.step':
    'Obtenga una decisión según la cual ningún proyecto de acuerdo se rubrica sin una página así.',
  'international-cooperation-and-digital-sovereignty.roles.0.role': 'Ministerio de relaciones exteriores',
  'international-cooperation-and-digital-sovereignty.roles.0.task':
    'Lleva el registro y pide la evaluación antes de la firma.',
  'international-cooperation-and-digital-sovereignty.roles.1.role': 'Asesoría técnica',
  'international-cooperation-and-digital-sovereignty.roles.1.task':
    'Lee los anexos sobre datos, estándares y productos.',
  'international-cooperation-and-digital-sovereignty.roles.2.role': 'Autoridad de protección de datos',
  'international-cooperation-and-digital-sovereignty.roles.2.task': 'Juzga las transferencias.',
  'international-cooperation-and-digital-sovereignty.roles.3.role':
    'Persona delegada en el proyecto compartido',
  'international-cooperation-and-digital-sovereignty.roles.3.task':
    'Lleva las necesidades e informa del costo.',
  'international-cooperation-and-digital-sovereignty.effort.basis': 'Unos quince acuerdos vigentes.',
  'international-cooperation-and-digital-sovereignty.effort.ranges.0.work': 'Registro',
  'international-cooperation-and-digital-sovereignty.effort.ranges.1.work': 'Una evaluación',
  'international-cooperation-and-digital-sovereignty.effort.ranges.2.work':
    'Participación en un proyecto compartido, cada año',
  'international-cooperation-and-digital-sovereignty.example.place': 'Estonia y Finlandia',
  'international-cooperation-and-digital-sovereignty.example.fact':
    'Los dos primeros ministros firmaron en 2013 un memorando sobre X-Road. Su código fuente se publicó con la licencia MIT en 2015 y 2016, y en 2017 los dos Estados fundaron para él una institución conjunta, pagada con ambos presupuestos.',
  'public-private-partnerships-and-national-digital-ecosystems.pitfalls.0':
    'El Estado es titular de los datos sobre el papel, y solo el socio puede leer el formato.',
  'public-private-partnerships-and-national-digital-ecosystems.pitfalls.1':
    'Se garantizó al socio un ingreso mínimo, y el uso sigue siendo bajo.',
  'public-private-partnerships-and-national-digital-ecosystems.pitfalls.2':
    'Nunca se calculó el costo de la salida, de modo que nunca se usa.',
  'public-private-partnerships-and-national-digital-ecosystems.indicators.0.name':
    'Costo por uso frente a lo previsto',
  'public-private-partnerships-and-national-digital-ecosystems.indicators.0.numerator':
    'costo para la parte pública por cada transacción',
  'public-private-partnerships-and-national-digital-ecosystems.indicators.0.denominator':
    'costo previsto por cada transacción',
  'public-private-partnerships-and-national-digital-ecosystems.indicators.1.name':
    'Tareas que puede hacer el equipo público',
  'public-private-partnerships-and-national-digital-ecosystems.indicators.1.numerator':
    'tareas del plan de salida que el equipo público hizo sin ayuda en el último año',
  'public-private-partnerships-and-national-digital-ecosystems.indicators.1.denominator':
    'tareas del plan de salida',
  'public-private-partnerships-and-national-digital-ecosystems.firstThirtyDays.0.step':
    'Enumere los contratos de asociación vigentes para infraestructura digital, con fecha de finalización y garantías.',
  'public-private-partnerships-and-national-digital-ecosystems.firstThirtyDays.1.step':
    'Lea en uno de ellos las cláusulas sobre código, datos, precios y salida, junto con una persona de derecho y otra de ingeniería.',
  'public-private-partnerships-and-national-digital-ecosystems.firstThirtyDays.2.step':
    'Pida al socio una copia completa del código y de los datos protegidos y haga que el equipo público intente usarla.',
  'public-private-partnerships-and-national-digital-ecosystems.firstThirtyDays.3.step':
    'Anote qué faltaba y cuánto costaría la salida.',
  'public-private-partnerships-and-national-digital-ecosystems.firstThirtyDays.4.step':
    'Acuerde con el socio la fecha de un ensayo.',
  'public-private-partnerships-and-national-digital-ecosystems.roles.0.role': 'Ministerio contratante',
  'public-private-partnerships-and-national-digital-ecosystems.roles.0.task':
    'Es titular de los fines y dirige al socio.',
  'public-private-partnerships-and-national-digital-ecosystems.roles.1.role': 'Equipo técnico público',
  'public-private-partnerships-and-national-digital-ecosystems.roles.1.task':
    'Entiende el sistema y ensaya la salida.',
  'public-private-partnerships-and-national-digital-ecosystems.roles.2.role':
    'Unidad de asociaciones público-privadas del ministerio de finanzas',
  'public-private-partnerships-and-national-digital-ecosystems.roles.2.task':
    'Comprueba las garantías, los riesgos y los precios.',
  'public-private-partnerships-and-national-digital-ecosystems.roles.3.role': 'Socio',
  'public-private-partnerships-and-national-digital-ecosystems.roles.3.task':
    'Entrega el código, los datos y las cuentas según lo acordado.',
  'public-private-partnerships-and-national-digital-ecosystems.effort.basis': 'Un contrato vigente.',
  'public-private-partnerships-and-national-digital-ecosystems.effort.ranges.0.work':
    'Lectura del contrato y primera copia de los datos y el código',
  'public-private-partnerships-and-national-digital-ecosystems.effort.ranges.1.work': 'Ensayo de la salida',
};
