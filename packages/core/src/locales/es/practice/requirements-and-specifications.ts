/** The texts of “requirements-and-specifications” in Spanish. */
export const requirementsAndSpecifications: Readonly<Record<string, string>> = {
  'licensing-selection-based-on-requirements.pitfalls.0':
    'Se toma una licencia porque le gustaba a quien empezó el desarrollo, y nadie anotó por qué.',
  'licensing-selection-based-on-requirements.pitfalls.1':
    'Se añade a una licencia aprobada una cláusula de elaboración propia, y nadie de fuera puede ya confiar en ella.',
  'licensing-selection-based-on-requirements.pitfalls.2':
    'Los componentes se comprueban el día de la publicación, cuando ya es tarde para sustituir alguno.',
  'licensing-selection-based-on-requirements.pitfalls.3':
    'Los datos, los textos y las imágenes se publican con una licencia de software.',
  'licensing-selection-based-on-requirements.indicators.0.name': 'Repositorios con licencia legible',
  'licensing-selection-based-on-requirements.indicators.0.numerator':
    'repositorios públicos de la institución cuya licencia reconoce una herramienta de análisis',
  'licensing-selection-based-on-requirements.indicators.0.denominator':
    'repositorios públicos de la institución',
  'licensing-selection-based-on-requirements.indicators.1.name': 'Licencias cambiadas tras la publicación',
  'licensing-selection-based-on-requirements.indicators.1.numerator':
    'proyectos publicados cuya licencia se cambió después de la primera publicación',
  'licensing-selection-based-on-requirements.indicators.1.denominator': 'proyectos publicados',
  'licensing-selection-based-on-requirements.firstThirtyDays.0.step':
    'Enumere el software publicado o encargado en los últimos 24 meses, con su licencia y la fecha de la elección.',
  'licensing-selection-based-on-requirements.firstThirtyDays.1.step':
    'Escriba una opción por defecto: una licencia para el código, una para los documentos y una para los datos, con el motivo en cinco líneas.',
  'licensing-selection-based-on-requirements.firstThirtyDays.2.step':
    'Haga que la unidad jurídica apruebe la opción por defecto e indique los casos que requieren un segundo examen.',
  'licensing-selection-based-on-requirements.firstThirtyDays.3.step':
    'Ponga el archivo de licencia con su identificador SPDX en cada repositorio que no lo tenga.',
  'licensing-selection-based-on-requirements.firstThirtyDays.4.step':
    'Añada la elección y su motivo al formulario con el que se abre un proyecto nuevo.',
  'licensing-selection-based-on-requirements.roles.0.task':
    'Dice qué debe permitirse a los demás y qué debe impedirse.',
  'licensing-selection-based-on-requirements.roles.1.task':
    'Aprueba la opción por defecto y decide las excepciones.',
  'licensing-selection-based-on-requirements.roles.2.role': 'Responsable de desarrollo',
  'licensing-selection-based-on-requirements.roles.2.task':
    'Mantiene en orden los archivos de licencia, los avisos y la lista de componentes.',
  'licensing-selection-based-on-requirements.roles.3.task': 'Traslada al contrato la licencia elegida.',
  'licensing-selection-based-on-requirements.effort.basis': 'Una institución con hasta veinte repositorios.',
  'licensing-selection-based-on-requirements.effort.ranges.0.work':
    'Opción por defecto con aprobación jurídica',
  'licensing-selection-based-on-requirements.effort.ranges.1.work': 'Puesta en orden de veinte repositorios',
  'licensing-selection-based-on-requirements.effort.ranges.2.work': 'Un caso especial',
  'adhering-to-technical-standards.pitfalls.0': 'La licitación pide estándares abiertos y no nombra ninguno.',
  'adhering-to-technical-standards.pitfalls.1':
    'Se pide un estándar sin su versión, y el licitante entrega la de hace diez años.',
  'adhering-to-technical-standards.pitfalls.2':
    'Un certificado de otra versión del producto se toma como prueba de conformidad.',
  'adhering-to-technical-standards.pitfalls.3':
    'La lista nacional no tiene responsable, y nada sale nunca de ella.',
  'adhering-to-technical-standards.indicators.0.name': 'Conformidad en la recepción',
  'adhering-to-technical-standards.indicators.0.numerator':
    'estándares exigidos en los contratos y que superaron en la recepción la prueba indicada',
  'adhering-to-technical-standards.indicators.0.denominator':
    'estándares exigidos en los contratos cuya recepción tuvo lugar en el año',
  'adhering-to-technical-standards.indicators.1.name': 'Omisiones motivadas',
  'adhering-to-technical-standards.indicators.1.numerator':
    'estándares pertinentes no pedidos cuyo motivo consta en el expediente',
  'adhering-to-technical-standards.indicators.1.denominator': 'estándares pertinentes no pedidos',
  'adhering-to-technical-standards.firstThirtyDays.0.step':
    'Busque la lista nacional de estándares; si no existe, escriba los diez que sus sistemas ya necesitan.',
  'adhering-to-technical-standards.firstThirtyDays.1.step':
    'Señale en las cinco últimas licitaciones qué estándares eran pertinentes y cuáles de ellos se pidieron.',
  'adhering-to-technical-standards.firstThirtyDays.2.step':
    'Muestre el resultado a la persona responsable de contratación, con los tres estándares que se olvidaron más a menudo.',
  'adhering-to-technical-standards.firstThirtyDays.3.step':
    'Redacte un bloque de texto para esos tres: número, versión, parte, prueba.',
  'adhering-to-technical-standards.firstThirtyDays.4.step':
    'Incluya los bloques en la plantilla de licitación, con una línea para el motivo cuando se omita alguno.',
  'adhering-to-technical-standards.roles.0.task':
    'Mantiene la lista y dice qué estándares son pertinentes para un sistema.',
  'adhering-to-technical-standards.roles.1.task':
    'Incluye los bloques de texto en la licitación y el motivo de cada omisión en el expediente.',
  'adhering-to-technical-standards.roles.2.role': 'Responsable de pruebas',
  'adhering-to-technical-standards.roles.2.task': 'Realiza las pruebas de conformidad en la recepción.',
  'adhering-to-technical-standards.roles.3.role': 'Organismo de normalización',
  'adhering-to-technical-standards.roles.3.task': 'Recibe las carencias encontradas.',
  'adhering-to-technical-standards.effort.basis':
    'Una institución con diez licitaciones de software al año y una lista nacional de hasta cincuenta estándares.',
  'adhering-to-technical-standards.effort.ranges.0.work': 'Línea de base a partir de licitaciones pasadas',
  'adhering-to-technical-standards.effort.ranges.1.work': 'Bloques de texto y pruebas para diez estándares',
  'adhering-to-technical-standards.effort.ranges.2.work': 'Cada licitación adicional',
  'adhering-to-technical-standards.example.place': 'Países Bajos',
  'adhering-to-technical-standards.example.fact':
    'Un estudio anual cuenta en las licitaciones cuáles de los estándares abiertos obligatorios eran pertinentes y cuáles se pidieron. En 2024 se pidió el 51 % de los pertinentes, cerca de la media de cinco años.',
  'compliance-with-security-and-privacy-regulations.pitfalls.0':
    'El proveedor redacta la evaluación después del lanzamiento y describe lo que se construyó.',
  'compliance-with-security-and-privacy-regulations.pitfalls.1':
    'Los sistemas de prueba se llenan con copias de datos personales reales y quedan fuera del registro.',
  'compliance-with-security-and-privacy-regulations.pitfalls.2':
    'Una nueva conexión con otro registro no da lugar a una nueva evaluación.',
  'compliance-with-security-and-privacy-regulations.pitfalls.3':
    'El cuadro de deberes está completo, y ninguno de sus controles se probó jamás.',
  'compliance-with-security-and-privacy-regulations.indicators.0.name': 'Medidas ejecutadas',
  'compliance-with-security-and-privacy-regulations.indicators.0.numerator':
    'medidas de las evaluaciones de impacto que están ejecutadas',
  'compliance-with-security-and-privacy-regulations.indicators.0.denominator':
    'medidas de las evaluaciones de impacto cuyo plazo venció',
  'compliance-with-security-and-privacy-regulations.indicators.1.name':
    'Tiempo entre la evaluación y el lanzamiento',
  'compliance-with-security-and-privacy-regulations.indicators.1.numerator':
    'mediana de días desde la fecha de la evaluación hasta el lanzamiento, negativa si la evaluación fue posterior',
  'compliance-with-security-and-privacy-regulations.firstThirtyDays.0.step':
    'Enumere los sistemas que contienen datos personales, con finalidad, responsable y fecha de lanzamiento.',
  'compliance-with-security-and-privacy-regulations.firstThirtyDays.1.step':
    'Señale los que no tienen evaluación o han cambiado desde ella y elija el que contenga los datos más sensibles.',
  'compliance-with-security-and-privacy-regulations.firstThirtyDays.2.step':
    'Dedíquele medio día con su responsable, el delegado de protección de datos y la persona responsable de seguridad.',
  'compliance-with-security-and-privacy-regulations.firstThirtyDays.3.step':
    'Anote los riesgos encontrados, las medidas, y quién se ocupa de cada una y en qué fecha.',
  'compliance-with-security-and-privacy-regulations.firstThirtyDays.4.step':
    'Añada al formulario de publicación la línea con la fecha de la evaluación, para que ningún lanzamiento se apruebe sin ella.',
  'compliance-with-security-and-privacy-regulations.roles.0.role': 'Persona a cargo del sistema',
  'compliance-with-security-and-privacy-regulations.roles.0.task':
    'Asume el deber, decide sobre la publicación y firma.',
  'compliance-with-security-and-privacy-regulations.roles.1.role':
    'Delegada o delegado de protección de datos',
  'compliance-with-security-and-privacy-regulations.roles.1.task':
    'Asesora, revisa la evaluación y se comunica con la autoridad de control.',
  'compliance-with-security-and-privacy-regulations.roles.2.task':
    'Convierte los deberes en controles y los prueba.',
  'compliance-with-security-and-privacy-regulations.roles.3.task':
    'Describe los flujos de datos, el almacenamiento y el acceso tal como son.',
  'compliance-with-security-and-privacy-regulations.effort.basis':
    'Una institución con quince sistemas que contienen datos personales, en un país con una ley de protección de datos.',
  'compliance-with-security-and-privacy-regulations.effort.ranges.0.work':
    'Lista de sistemas con datos personales',
  'compliance-with-security-and-privacy-regulations.effort.ranges.1.work': 'Una evaluación de impacto',
  'compliance-with-security-and-privacy-regulations.effort.ranges.2.work': 'Revisión anual de un sistema',
  'comprehensive-documentation-of-contributions.pitfalls.0':
    'El formulario tiene quince campos, y la gente los llena con un punto.',
  'comprehensive-documentation-of-contributions.pitfalls.1':
    'Los motivos quedan en chats y reuniones, y el cambio incorporado dice «corrección».',
  'comprehensive-documentation-of-contributions.pitfalls.2':
    'Los manuales los escribe al final del contrato alguien que nunca usó el sistema.',
  'comprehensive-documentation-of-contributions.indicators.0.name': 'Instalación por una persona nueva',
  'comprehensive-documentation-of-contributions.indicators.0.numerator':
    'horas que necesita una persona nueva para poner en marcha el sistema solo con sus documentos',
  'comprehensive-documentation-of-contributions.indicators.0.unit': 'horas',
  'comprehensive-documentation-of-contributions.indicators.0.frequency':
    'cada semestre, por cada base de código',
  'comprehensive-documentation-of-contributions.indicators.1.name': 'Cambios devueltos por su registro',
  'comprehensive-documentation-of-contributions.indicators.1.numerator':
    'solicitudes de cambio devueltas porque faltaba el motivo o la prueba',
  'comprehensive-documentation-of-contributions.indicators.1.denominator': 'solicitudes de cambio',
  'comprehensive-documentation-of-contributions.firstThirtyDays.0.step':
    'Tome al azar veinte cambios incorporados en el último año y haga que una persona ajena diga cuáles se entienden.',
  'comprehensive-documentation-of-contributions.firstThirtyDays.1.step':
    'Muestre el resultado al equipo, sin nombres.',
  'comprehensive-documentation-of-contributions.firstThirtyDays.2.step':
    'Acuerde un formulario de cuatro líneas: por qué, qué, cómo se probó, qué notarán las personas usuarias.',
  'comprehensive-documentation-of-contributions.firstThirtyDays.3.step':
    'Active una comprobación que rechace un formulario vacío y escriba el primer registro de una decisión.',
  'comprehensive-documentation-of-contributions.firstThirtyDays.4.step':
    'Tome al azar veinte cambios nuevos y compare.',
  'comprehensive-documentation-of-contributions.roles.0.task':
    'Mantiene breve el formulario y devuelve lo que no se entiende.',
  'comprehensive-documentation-of-contributions.roles.1.role': 'Especialista en redacción técnica',
  'comprehensive-documentation-of-contributions.roles.1.task': 'Modifica los manuales junto con el código.',
  'comprehensive-documentation-of-contributions.roles.2.task':
    'Usa el mismo formulario, según dispone el contrato.',
  'comprehensive-documentation-of-contributions.roles.3.role': 'Persona nueva en el equipo',
  'comprehensive-documentation-of-contributions.roles.3.task':
    'Prueba los documentos y comunica cada tropiezo.',
  'comprehensive-documentation-of-contributions.effort.basis':
    'Una base de código con un equipo de cinco personas.',
  'comprehensive-documentation-of-contributions.effort.ranges.0.work':
    'Formulario, comprobación y primeros registros de decisiones',
  'comprehensive-documentation-of-contributions.effort.ranges.1.work':
    'Tiempo para el registro, por cada cambio',
  'comprehensive-documentation-of-contributions.effort.ranges.2.work':
    'Muestra de veinte cambios, cada semestre',
  'active-engagement-with-the-open-source-community.pitfalls.0':
    'La institución empieza con exigencias y un plazo en lugar de un buen aviso de fallo.',
  'active-engagement-with-the-open-source-community.pitfalls.1':
    'Todas las contribuciones pasan por la cuenta de un proveedor, y la reputación en el proyecto se va con ese contrato.',
  'active-engagement-with-the-open-source-community.pitfalls.2':
    'Se da dinero a un proyecto sin preguntar qué le falta.',
  'active-engagement-with-the-open-source-community.indicators.0.name': 'Cambios locales en espera',
  'active-engagement-with-the-open-source-community.indicators.0.numerator':
    'cambios locales a proyectos en uso que no se les ofrecieron en un plazo de seis meses',
  'active-engagement-with-the-open-source-community.indicators.0.unit': 'cambios',
  'active-engagement-with-the-open-source-community.indicators.1.name': 'Tiempo hasta la aceptación',
  'active-engagement-with-the-open-source-community.indicators.1.numerator':
    'mediana de días desde que se ofrece un cambio hasta su aceptación',
  'active-engagement-with-the-open-source-community.firstThirtyDays.0.step':
    'Nombre los cinco proyectos en los que más se apoyan los servicios y busque el canal, las reglas y la próxima versión de cada uno.',
  'active-engagement-with-the-open-source-community.firstThirtyDays.1.step':
    'Conceda a una persona de la plantilla por proyecto dos horas semanales para ello.',
  'active-engagement-with-the-open-source-community.firstThirtyDays.2.step':
    'Haga que cada una comunique un fallo o traduzca una página, con su propio nombre y el de su empleador.',
  'active-engagement-with-the-open-source-community.firstThirtyDays.3.step':
    'Cuente los cambios que se mantienen localmente y elija uno fácil de ofrecer.',
  'active-engagement-with-the-open-source-community.firstThirtyDays.4.step':
    'Ofrézcalo y anote qué respondió el proyecto.',
  'active-engagement-with-the-open-source-community.roles.0.role': 'Persona designada para contribuir',
  'active-engagement-with-the-open-source-community.roles.0.task':
    'Sigue un proyecto y habla en él en nombre de la institución.',
  'active-engagement-with-the-open-source-community.roles.1.role': 'Responsable de equipo',
  'active-engagement-with-the-open-source-community.roles.1.task': 'Protege las dos horas.',
  'active-engagement-with-the-open-source-community.roles.2.task':
    'Conoce las reglas de los proyectos y facilita los contactos.',
  'active-engagement-with-the-open-source-community.roles.3.task':
    'Ofrece los cambios al proyecto como dispone el contrato y nombra al cliente.',
  'active-engagement-with-the-open-source-community.effort.basis':
    'Cinco proyectos con una persona de la plantilla cada uno, dos horas semanales.',
  'active-engagement-with-the-open-source-community.effort.ranges.0.work': 'Primer mes',
  'active-engagement-with-the-open-source-community.effort.ranges.1.work':
    'Seguimiento de cinco proyectos, cada año',
  'active-engagement-with-the-open-source-community.effort.ranges.2.work':
    'Incorporación de un cambio local al proyecto',
  'training-and-capacity-initiatives.pitfalls.0':
    'Se cuenta la asistencia, y nadie pregunta si la gente sabe hacer la tarea.',
  'training-and-capacity-initiatives.pitfalls.1':
    'Las mismas personas interesadas acuden a todos los cursos, y faltan quienes desempeñan las funciones que los necesitan.',
  'training-and-capacity-initiatives.pitfalls.2':
    'Los ejercicios usan un sistema que las personas participantes no tienen en el trabajo.',
  'training-and-capacity-initiatives.pitfalls.3':
    'El personal formador visitante trae material que no puede copiarse ni modificarse.',
  'training-and-capacity-initiatives.indicators.0.name': 'Saben hacerlo a los tres meses',
  'training-and-capacity-initiatives.indicators.0.numerator':
    'participantes que hicieron la tarea sin ayuda tres meses después del curso',
  'training-and-capacity-initiatives.indicators.0.denominator': 'participantes a quienes se preguntó',
  'training-and-capacity-initiatives.indicators.0.frequency': 'después de cada curso',
  'training-and-capacity-initiatives.indicators.1.name': 'Mujeres y hombres por igual',
  'training-and-capacity-initiatives.indicators.1.numerator':
    'proporción, entre las mujeres en las funciones enumeradas, de las que aprobaron un curso en 24 meses',
  'training-and-capacity-initiatives.indicators.1.denominator': 'la misma proporción entre los hombres',
  'training-and-capacity-initiatives.firstThirtyDays.0.step':
    'Enumere las funciones que necesitan un curso, con el número de mujeres y hombres en cada una.',
  'training-and-capacity-initiatives.firstThirtyDays.1.step':
    'Escriba para las dos funciones más numerosas tres tareas que la gente debería saber hacer.',
  'training-and-capacity-initiatives.firstThirtyDays.2.step':
    'Elija un curso abierto para una de ellas y pruebe sus ejercicios en su propio sistema de prueba.',
  'training-and-capacity-initiatives.firstThirtyDays.3.step':
    'Impártalo a seis personas y termine con la tarea en lugar de un cuestionario.',
  'training-and-capacity-initiatives.firstThirtyDays.4.step':
    'Fije la fecha en que se volverá a preguntar a las seis.',
  'training-and-capacity-initiatives.roles.0.role': 'Unidad de formación',
  'training-and-capacity-initiatives.roles.0.task':
    'Lleva el registro por función y organiza el tiempo, las salas y las pruebas.',
  'training-and-capacity-initiatives.roles.1.role': 'Jefatura de unidad',
  'training-and-capacity-initiatives.roles.1.task': 'Designa a las personas y las libera de otras tareas.',
  'training-and-capacity-initiatives.roles.2.role': 'Personal formador interno',
  'training-and-capacity-initiatives.roles.2.task': 'Adapta el material y ayuda en el puesto de trabajo.',
  'training-and-capacity-initiatives.roles.3.task': 'Encuentra material abierto y comprueba su licencia.',
  'training-and-capacity-initiatives.effort.basis':
    'Un curso de dos días para hasta quince personas, a partir de material abierto existente.',
  'training-and-capacity-initiatives.effort.ranges.0.work':
    'Adaptación del material y de un sistema de prueba',
  'training-and-capacity-initiatives.effort.ranges.1.work':
    'Impartir el curso una vez, solo el personal formador',
  'training-and-capacity-initiatives.effort.ranges.2.work': 'Volver a preguntar a los tres meses',
  'continuous-evaluation-improvement-mechanisms.pitfalls.0':
    'Las revisiones terminan con una lista de cosas que observar y sin responsable.',
  'continuous-evaluation-improvement-mechanisms.pitfalls.1':
    'Las cifras dicen que el servidor funciona, mientras las personas usuarias no logran terminar el formulario.',
  'continuous-evaluation-improvement-mechanisms.pitfalls.2':
    'Solo se pide su opinión a quienes llegaron a la última página.',
  'continuous-evaluation-improvement-mechanisms.indicators.0.name': 'Decisiones ejecutadas',
  'continuous-evaluation-improvement-mechanisms.indicators.0.numerator':
    'decisiones de las revisiones ejecutadas a más tardar en su fecha',
  'continuous-evaluation-improvement-mechanisms.indicators.0.denominator':
    'decisiones de las revisiones cuyo plazo venció',
  'continuous-evaluation-improvement-mechanisms.indicators.1.name': 'Trámites terminados sin ayuda',
  'continuous-evaluation-improvement-mechanisms.indicators.1.numerator':
    'trámites que las personas usuarias terminaron sin ayuda',
  'continuous-evaluation-improvement-mechanisms.indicators.1.denominator':
    'trámites que las personas usuarias empezaron',
  'continuous-evaluation-improvement-mechanisms.indicators.1.frequency': 'cada mes',
  'continuous-evaluation-improvement-mechanisms.firstThirtyDays.0.step':
    'Elija un servicio y escriba tres cifras que importarían a sus personas usuarias.',
  'continuous-evaluation-improvement-mechanisms.firstThirtyDays.1.step':
    'Mídalas durante una semana, a mano si es preciso.',
  'continuous-evaluation-improvement-mechanisms.firstThirtyDays.2.step':
    'Llame a diez personas que desistieron o se quejaron.',
  'continuous-evaluation-improvement-mechanisms.firstThirtyDays.3.step':
    'Celebre una revisión de una hora con responsable, operación y mesa de ayuda, y admita como máximo tres decisiones.',
  'continuous-evaluation-improvement-mechanisms.firstThirtyDays.4.step':
    'Publique las tres cifras, las decisiones y sus fechas.',
  'continuous-evaluation-improvement-mechanisms.roles.0.role': 'Responsable del servicio',
  'continuous-evaluation-improvement-mechanisms.roles.0.task':
    'Convoca la revisión y responde de sus decisiones.',
  'continuous-evaluation-improvement-mechanisms.roles.1.role': 'Equipo de operación',
  'continuous-evaluation-improvement-mechanisms.roles.1.task':
    'Entrega cifras de disponibilidad, velocidad y errores.',
  'continuous-evaluation-improvement-mechanisms.roles.2.role': 'Mesa de ayuda',
  'continuous-evaluation-improvement-mechanisms.roles.2.task':
    'Aporta las diez quejas más comunes, contadas.',
  'continuous-evaluation-improvement-mechanisms.roles.3.role': 'Especialista en investigación de usuarios',
  'continuous-evaluation-improvement-mechanisms.roles.3.task': 'Habla con quienes desistieron.',
  'continuous-evaluation-improvement-mechanisms.effort.basis':
    'Un servicio con hasta 100 000 trámites al año.',
  'continuous-evaluation-improvement-mechanisms.effort.ranges.0.work': 'Primera medición y revisión',
  'continuous-evaluation-improvement-mechanisms.effort.ranges.1.work': 'Cuatro revisiones, cada año',
  'continuous-evaluation-improvement-mechanisms.effort.ranges.2.work':
    'Auditoría anual del código, los ajustes y la accesibilidad',
};
