/** The texts of “capacity-building” in Spanish. */
export const capacityBuilding: Readonly<Record<string, string>> = {
  'leveraging-partnerships-for-resource-mobilization.pitfalls.0':
    'Se firma un memorando con fotografías y sin nombrar ninguna contribución.',
  'leveraging-partnerships-for-resource-mobilization.pitfalls.1':
    'Estudiantes del socio escriben una parte de la que nadie se ocupa una vez terminado el período lectivo.',
  'leveraging-partnerships-for-resource-mobilization.pitfalls.2':
    'Se elige al socio porque fue el primero en pedirlo.',
  'leveraging-partnerships-for-resource-mobilization.pitfalls.3':
    'Cada ministerio firma un acuerdo propio con el mismo socio.',
  'leveraging-partnerships-for-resource-mobilization.indicators.0.name': 'Prometido y recibido',
  'leveraging-partnerships-for-resource-mobilization.indicators.0.numerator':
    'contribuciones recibidas a más tardar en su fecha',
  'leveraging-partnerships-for-resource-mobilization.indicators.0.denominator':
    'contribuciones prometidas con fecha',
  'leveraging-partnerships-for-resource-mobilization.indicators.1.name':
    'Alianzas que sobreviven a un contacto',
  'leveraging-partnerships-for-resource-mobilization.indicators.1.numerator':
    'acuerdos aún activos un año después del cambio de una persona de contacto',
  'leveraging-partnerships-for-resource-mobilization.indicators.1.denominator':
    'acuerdos en los que cambió una persona de contacto',
  'leveraging-partnerships-for-resource-mobilization.firstThirtyDays.0.step':
    'Reúna todos los acuerdos vigentes y señale cuáles nombran contribuciones y cuáles prevén una salida.',
  'leveraging-partnerships-for-resource-mobilization.firstThirtyDays.1.step':
    'Llame al socio del más importante y pregunte qué cree haber prometido.',
  'leveraging-partnerships-for-resource-mobilization.firstThirtyDays.2.step':
    'Redacte un anexo de una página: quién da qué y en qué plazo, a quién pertenece el resultado, cómo termina.',
  'leveraging-partnerships-for-resource-mobilization.firstThirtyDays.3.step':
    'Acuérdelo con ese socio y nombre un contacto y un suplente en cada parte.',
  'leveraging-partnerships-for-resource-mobilization.firstThirtyDays.4.step':
    'Ponga en el calendario la primera reunión trimestral.',
  'leveraging-partnerships-for-resource-mobilization.roles.0.role': 'Responsable de alianzas',
  'leveraging-partnerships-for-resource-mobilization.roles.0.task':
    'Lleva el registro y reclama lo prometido.',
  'leveraging-partnerships-for-resource-mobilization.roles.1.task':
    'Redacta el anexo sobre derechos y salida.',
  'leveraging-partnerships-for-resource-mobilization.roles.2.role': 'Contacto en el socio',
  'leveraging-partnerships-for-resource-mobilization.roles.2.task':
    'Comunica las contribuciones y nombra un suplente.',
  'leveraging-partnerships-for-resource-mobilization.roles.3.task':
    'Dice qué falta y se hace cargo de lo entregado.',
  'leveraging-partnerships-for-resource-mobilization.effort.basis':
    'Una institución con diez acuerdos vigentes.',
  'leveraging-partnerships-for-resource-mobilization.effort.ranges.0.work':
    'Registro, y anexo para un acuerdo',
  'leveraging-partnerships-for-resource-mobilization.effort.ranges.1.work':
    'Atención a una alianza, cada año',
  'leveraging-partnerships-for-resource-mobilization.effort.ranges.2.work':
    'Una alianza nueva, de la primera conversación a la firma',
  'leveraging-partnerships-for-resource-mobilization.example.place': 'Red HISP, DHIS2',
  'leveraging-partnerships-for-resource-mobilization.example.fact':
    'A fines de 2022, 59 países habían desplegado DHIS2 para la vigilancia de la COVID-19, la vacunación o ambas. Lo hicieron sus propios equipos con la red HISP y su centro, y a través de la red llegaron fondos de emergencia de los CDC de EE. UU., Norad y Gavi.',
  'strategic-funding.pitfalls.0':
    'El mantenimiento se solicita cada año como un proyecto y empieza tarde cada año.',
  'strategic-funding.pitfalls.1':
    'La subvención paga funciones nuevas, de modo que para reparaciones no hay presupuesto.',
  'strategic-funding.pitfalls.2': 'Los costos en moneda extranjera se planifican al tipo de cambio actual.',
  'strategic-funding.pitfalls.3': 'Se envía un mismo texto a todos los financiadores.',
  'strategic-funding.indicators.0.name': 'Mantenimiento pagado con el presupuesto nacional',
  'strategic-funding.indicators.0.numerator':
    'mantenimiento de los servicios basados en código abierto pagado con el presupuesto nacional',
  'strategic-funding.indicators.0.denominator': 'todo el mantenimiento de esos servicios',
  'strategic-funding.indicators.1.name': 'Éxito de las propuestas',
  'strategic-funding.indicators.1.numerator': 'propuestas aprobadas',
  'strategic-funding.indicators.1.denominator': 'propuestas resueltas en el año',
  'strategic-funding.firstThirtyDays.0.step':
    'Enumere los servicios basados en código abierto con su mantenimiento anual, la fuente del dinero y el mes en que termina.',
  'strategic-funding.firstThirtyDays.1.step':
    'Señale aquellos cuyo dinero termina antes de que empiece el próximo presupuesto.',
  'strategic-funding.firstThirtyDays.2.step':
    'Pida al ministerio de finanzas el calendario presupuestario y el código en el que puede figurar el mantenimiento.',
  'strategic-funding.firstThirtyDays.3.step':
    'Redacte la solicitud de una partida: cuánto cuesta, qué sustituye, qué se detiene si no se paga.',
  'strategic-funding.firstThirtyDays.4.step':
    'Preséntela antes de la fecha del calendario o acuerde una solución provisional hasta la siguiente.',
  'strategic-funding.roles.0.task': 'Abre la partida y la defiende en las negociaciones.',
  'strategic-funding.roles.1.task': 'Declara por separado el mantenimiento y el trabajo nuevo.',
  'strategic-funding.roles.2.role': 'Responsable de recaudación de fondos',
  'strategic-funding.roles.2.task': 'Lleva el calendario de los financiadores y sus condiciones.',
  'strategic-funding.roles.3.task': 'Dice qué código y qué prueba acepta.',
  'strategic-funding.effort.basis': 'Cinco servicios basados en código abierto en un ministerio.',
  'strategic-funding.effort.ranges.0.work': 'Cuadro del mantenimiento y sus fuentes',
  'strategic-funding.effort.ranges.1.work': 'Justificación de una partida presupuestaria',
  'strategic-funding.effort.ranges.2.work': 'Una propuesta a un financiador',
  'strategic-funding.example.fact':
    'El presupuesto federal paga el mantenimiento de tecnología básica de código abierto a través del Sovereign Tech Fund: hubo 11,5 millones de euros disponibles para 2023, y se asignaron 17 millones para 2024.',
  'human-resource-planning-and-allocation.pitfalls.0':
    'Los puestos llevan títulos de una escala salarial antigua, y nadie que tenga la capacidad puede presentarse.',
  'human-resource-planning-and-allocation.pitfalls.1':
    'Hay personas consultoras que ocupan puestos durante años y se cuentan como personal.',
  'human-resource-planning-and-allocation.pitfalls.2':
    'El plan cuenta a quienes construyen y olvida a quienes operan el sistema y responden a sus personas usuarias.',
  'human-resource-planning-and-allocation.pitfalls.3':
    'Una vacante se anuncia una sola vez, en el diario oficial.',
  'human-resource-planning-and-allocation.indicators.0.name': 'Tiempo para cubrir un puesto',
  'human-resource-planning-and-allocation.indicators.0.numerator':
    'mediana de meses desde la vacante hasta el primer día de la persona contratada',
  'human-resource-planning-and-allocation.indicators.0.unit': 'meses',
  'human-resource-planning-and-allocation.indicators.1.name': 'Permanencia tras la formación',
  'human-resource-planning-and-allocation.indicators.1.numerator':
    'personas que siguen en un puesto técnico dos años después de una formación pagada',
  'human-resource-planning-and-allocation.indicators.1.denominator':
    'personas que terminaron una formación pagada hace dos años',
  'human-resource-planning-and-allocation.firstThirtyDays.0.step':
    'Escriba para un programa los puestos de los próximos dos años por función y quién ocupa hoy cada uno.',
  'human-resource-planning-and-allocation.firstThirtyDays.1.step':
    'Señale los puestos que ocupa una persona consultora, una sola persona o nadie.',
  'human-resource-planning-and-allocation.firstThirtyDays.2.step':
    'Pregunte a la oficina de personal por el título, el salario y la vía legal más rápida para los tres más urgentes.',
  'human-resource-planning-and-allocation.firstThirtyDays.3.step':
    'Empareje una persona de la plantilla con cada persona consultora que ocupe un puesto.',
  'human-resource-planning-and-allocation.firstThirtyDays.4.step':
    'Haga aprobar el plan con fechas y anuncie la primera vacante donde busca el personal especializado.',
  'human-resource-planning-and-allocation.roles.0.task':
    'Abre puestos y carreras técnicos y mide el tiempo para cubrirlos.',
  'human-resource-planning-and-allocation.roles.1.task': 'Tiene a su cargo el plan de personal.',
  'human-resource-planning-and-allocation.roles.2.task': 'Aprueba puestos y complementos salariales.',
  'human-resource-planning-and-allocation.roles.3.task':
    'Empareja, forma y avisa pronto de quién puede marcharse.',
  'human-resource-planning-and-allocation.effort.basis': 'Un programa con veinte puestos.',
  'human-resource-planning-and-allocation.effort.ranges.0.work': 'Plan de personal con aprobación',
  'human-resource-planning-and-allocation.effort.ranges.1.work': 'Cobertura de un puesto',
  'human-resource-planning-and-allocation.effort.ranges.2.work': 'Revisión anual',
  'mobilizing-in-kind-contributions-and-technical-expertise.pitfalls.0':
    'Los créditos en la nube se agotan en un mes para el que no hay presupuesto.',
  'mobilizing-in-kind-contributions-and-technical-expertise.pitfalls.1':
    'Una herramienta donada es gratuita hasta un número de usuarios que el servicio pronto supera.',
  'mobilizing-in-kind-contributions-and-technical-expertise.pitfalls.2':
    'Una persona voluntaria recibe permisos de administración y los conserva después de marcharse.',
  'mobilizing-in-kind-contributions-and-technical-expertise.indicators.0.name': 'Donaciones con sustituto',
  'mobilizing-in-kind-contributions-and-technical-expertise.indicators.0.numerator':
    'donaciones que terminan en un plazo de 12 meses y cuya sustitución está decidida',
  'mobilizing-in-kind-contributions-and-technical-expertise.indicators.0.denominator':
    'donaciones que terminan en un plazo de 12 meses',
  'mobilizing-in-kind-contributions-and-technical-expertise.indicators.1.name':
    'Parte de las donaciones en los gastos de funcionamiento',
  'mobilizing-in-kind-contributions-and-technical-expertise.indicators.1.numerator':
    'valor anual de las donaciones en uso',
  'mobilizing-in-kind-contributions-and-technical-expertise.indicators.1.denominator':
    'gastos de funcionamiento anuales de los servicios que las usan, incluidas las donaciones',
  'mobilizing-in-kind-contributions-and-technical-expertise.firstThirtyDays.0.step':
    'Pregunte a cada equipo qué herramientas, créditos y datos usa sin pagar y qué personas le ayudan sin cobrar.',
  'mobilizing-in-kind-contributions-and-technical-expertise.firstThirtyDays.1.step':
    'Anote cada elemento con donante, valor, condición y fecha de finalización; «no se sabe» es también una anotación.',
  'mobilizing-in-kind-contributions-and-technical-expertise.firstThirtyDays.2.step':
    'Averigüe el precio completo de la donación que termina primero.',
  'mobilizing-in-kind-contributions-and-technical-expertise.firstThirtyDays.3.step':
    'Decida sobre ella: pagarla, sustituirla por una abierta o prescindir de ella.',
  'mobilizing-in-kind-contributions-and-technical-expertise.firstThirtyDays.4.step':
    'Firme una regla: ninguna donación sin una línea en el registro.',
  'mobilizing-in-kind-contributions-and-technical-expertise.roles.0.task':
    'Comunica las donaciones antes de usarlas.',
  'mobilizing-in-kind-contributions-and-technical-expertise.roles.1.task':
    'Lleva el registro y avisa seis meses antes de cada final.',
  'mobilizing-in-kind-contributions-and-technical-expertise.roles.2.task':
    'Comprueba las condiciones y la ley sobre donaciones al Estado.',
  'mobilizing-in-kind-contributions-and-technical-expertise.roles.3.task':
    'Contabiliza el valor y planifica el final.',
  'mobilizing-in-kind-contributions-and-technical-expertise.effort.basis':
    'Una institución con unas veinte donaciones en uso.',
  'mobilizing-in-kind-contributions-and-technical-expertise.effort.ranges.0.work': 'Primer registro',
  'mobilizing-in-kind-contributions-and-technical-expertise.effort.ranges.1.work':
    'Comprobación de un ofrecimiento',
  'mobilizing-in-kind-contributions-and-technical-expertise.effort.ranges.2.work':
    'Actualización del registro, cada año',
  'maximizing-open-source-resource-networks.pitfalls.0':
    'Quienes asisten cambian en cada reunión, y nadie sabe a quién preguntar.',
  'maximizing-open-source-resource-networks.pitfalls.1':
    'Se copia el texto de una licitación extranjera junto con la ley en que se apoya.',
  'maximizing-open-source-resource-networks.pitfalls.2':
    'Los viajes de estudio ocupan el lugar de un intercambio de documentos.',
  'maximizing-open-source-resource-networks.pitfalls.3':
    'La lista de correo de una red llega a un buzón que nadie lee.',
  'maximizing-open-source-resource-networks.indicators.0.name': 'Preguntas respondidas por homólogos',
  'maximizing-open-source-resource-networks.indicators.0.numerator':
    'preguntas planteadas a las redes que obtuvieron una respuesta útil',
  'maximizing-open-source-resource-networks.indicators.0.denominator': 'preguntas planteadas a las redes',
  'maximizing-open-source-resource-networks.indicators.1.name': 'Costo evitado por la reutilización',
  'maximizing-open-source-resource-networks.indicators.1.numerator':
    'costo estimado de elaborar lo que se tomó de otros',
  'maximizing-open-source-resource-networks.indicators.1.unit': 'moneda',
  'maximizing-open-source-resource-networks.firstThirtyDays.0.step':
    'Elija el sistema que más importa y busque tres países que lo operen.',
  'maximizing-open-source-resource-networks.firstThirtyDays.1.step':
    'Escriba a cada uno con una pregunta concreta y algo que usted pueda ofrecer.',
  'maximizing-open-source-resource-networks.firstThirtyDays.2.step':
    'Pida un documento: un plan, un contrato, un curso, una traducción.',
  'maximizing-open-source-resource-networks.firstThirtyDays.3.step':
    'Adáptelo y anote su origen y su licencia.',
  'maximizing-open-source-resource-networks.firstThirtyDays.4.step':
    'Devuelva lo que modificó e indique quién acudirá a la próxima reunión de usuarios.',
  'maximizing-open-source-resource-networks.roles.0.role': 'Persona delegada',
  'maximizing-open-source-resource-networks.roles.0.task':
    'Permanece durante años y escribe una página después de cada reunión.',
  'maximizing-open-source-resource-networks.roles.1.task':
    'Dice qué preguntas están pendientes y qué puede compartirse.',
  'maximizing-open-source-resource-networks.roles.2.role': 'Personal de traducción',
  'maximizing-open-source-resource-networks.roles.2.task':
    'Hace utilizable el material en ambas direcciones.',
  'maximizing-open-source-resource-networks.roles.3.task':
    'Mantiene el mapa de redes y la lista de lo reutilizado.',
  'maximizing-open-source-resource-networks.effort.basis': 'Tres sistemas que también operan otros países.',
  'maximizing-open-source-resource-networks.effort.ranges.0.work': 'Mapa y primeros contactos',
  'maximizing-open-source-resource-networks.effort.ranges.1.work': 'Adopción de un documento',
  'maximizing-open-source-resource-networks.effort.ranges.2.work': 'Participación en una red, cada año',
  'maximizing-open-source-resource-networks.example.place': 'Sierra Leona, Sri Lanka y Uganda',
  'maximizing-open-source-resource-networks.example.fact':
    'Cincuenta y cinco países adaptaron sus sistemas de salud DHIS2 para notificar casos de COVID-19. Un estudio de estos tres señala la plataforma, su comunidad de práctica, el desarrollo de capacidades a largo plazo y la autonomía local como lo que lo hizo posible.',
};
