/** The texts of “strategy” in Spanish. */
export const strategy: Readonly<Record<string, string>> = {
  'analysing-labour-costs-versus-licencing-costs.pitfalls.0':
    'El descuento del primer contrato se toma como precio de todos los años; ningún cuadro muestra el precio en la renovación.',
  'analysing-labour-costs-versus-licencing-costs.pitfalls.1':
    'Los salarios se cuentan sin las cotizaciones patronales, las vacaciones y la formación, de modo que el personal propio parece más barato de lo que es.',
  'analysing-labour-costs-versus-licencing-costs.pitfalls.2':
    'Los costos que son iguales en ambas opciones se suman a los dos totales, y la diferencia parece demasiado pequeña para discutirla.',
  'analysing-labour-costs-versus-licencing-costs.pitfalls.3':
    'La comparación se redacta después de la decisión, para respaldarla.',
  'analysing-labour-costs-versus-licencing-costs.indicators.0.name': 'Costo real frente al supuesto',
  'analysing-labour-costs-versus-licencing-costs.indicators.0.numerator':
    'costo real del servicio en su segundo año',
  'analysing-labour-costs-versus-licencing-costs.indicators.0.denominator':
    'costo de ese año en la comparación',
  'analysing-labour-costs-versus-licencing-costs.indicators.0.unit': 'cociente',
  'analysing-labour-costs-versus-licencing-costs.indicators.0.frequency': 'una vez por cada comparación',
  'analysing-labour-costs-versus-licencing-costs.indicators.1.name':
    'Parte del gasto que permanece en el país',
  'analysing-labour-costs-versus-licencing-costs.indicators.1.numerator':
    'pagos del servicio a personas y empresas del país',
  'analysing-labour-costs-versus-licencing-costs.indicators.1.denominator': 'todos los pagos del servicio',
  'analysing-labour-costs-versus-licencing-costs.indicators.1.unit': 'por ciento',
  'analysing-labour-costs-versus-licencing-costs.indicators.1.frequency': 'cada año',
  'analysing-labour-costs-versus-licencing-costs.firstThirtyDays.0.step':
    'Enumere las licencias y suscripciones que deban renovarse en los próximos 18 meses, con fecha e importe.',
  'analysing-labour-costs-versus-licencing-costs.firstThirtyDays.1.step':
    'Elija la renovación de mayor importe para la que exista un candidato de código abierto.',
  'analysing-labour-costs-versus-licencing-costs.firstThirtyDays.2.step':
    'Reúna la tabla salarial, las cotizaciones patronales y dos ofertas de soporte con fecha.',
  'analysing-labour-costs-versus-licencing-costs.firstThirtyDays.3.step':
    'Complete un solo cuadro para ambas opciones a cinco años y muestre aparte los costos que difieren.',
  'analysing-labour-costs-versus-licencing-costs.firstThirtyDays.4.step':
    'Presente el cuadro a la persona responsable del presupuesto, con las tres cifras menos seguras marcadas.',
  'analysing-labour-costs-versus-licencing-costs.roles.0.role': 'Responsable de presupuesto',
  'analysing-labour-costs-versus-licencing-costs.roles.0.task':
    'Fija el período, la tasa de descuento y las cifras salariales, y firma el cuadro.',
  'analysing-labour-costs-versus-licencing-costs.roles.1.role': 'Responsable del sistema',
  'analysing-labour-costs-versus-licencing-costs.roles.1.task':
    'Describe el servicio, sus personas usuarias y el nivel de soporte que deben alcanzar ambas opciones.',
  'analysing-labour-costs-versus-licencing-costs.roles.2.role': 'Personal de contratación',
  'analysing-labour-costs-versus-licencing-costs.roles.2.task':
    'Aporta las fechas de renovación, los precios de lista y los descuentos de los contratos.',
  'analysing-labour-costs-versus-licencing-costs.roles.3.role': 'Oficina de código abierto',
  'analysing-labour-costs-versus-licencing-costs.roles.3.task':
    'Encuentra el candidato de código abierto y contrasta el costo de las personas con quienes ya lo usan en otros lugares.',
  'analysing-labour-costs-versus-licencing-costs.effort.basis':
    'Un servicio con hasta 1000 personas usuarias, dos opciones, contratos y tablas salariales disponibles.',
  'analysing-labour-costs-versus-licencing-costs.effort.ranges.0.work': 'Primera comparación',
  'analysing-labour-costs-versus-licencing-costs.effort.ranges.1.work':
    'Comprobación frente al costo real, cada año',
  'analysing-labour-costs-versus-licencing-costs.example.place': 'Múnich, Alemania',
  'analysing-labour-costs-versus-licencing-costs.example.fact':
    'En noviembre de 2012 la ciudad comparó tres opciones para sus puestos de trabajo: algo más de 34 millones de euros con Windows y Microsoft Office, algo menos de 30 millones con Windows y un paquete de oficina de código abierto, y menos de 23 millones con Linux. En las tres se fijaron por igual unos 22 millones para personal y formación. En 2017 la ciudad decidió volver al sistema anterior.',
  'capacity-building.pitfalls.0':
    'Primero se reservan los cursos y después se eligen los sistemas, de modo que se aprende a manejar herramientas que la institución no usa.',
  'capacity-building.pitfalls.1':
    'La única persona que puede modificar un sistema asciende y deja el equipo antes de que alguien haya trabajado a su lado.',
  'capacity-building.pitfalls.2':
    'El personal propio puede leer el código, pero no puede publicar en producción, y su capacidad nunca se aprovecha.',
  'capacity-building.indicators.0.name': 'Tiempo hasta el primer cambio propio',
  'capacity-building.indicators.0.numerator':
    'mediana de días desde la llegada de una persona del equipo técnico hasta su primer cambio en producción',
  'capacity-building.indicators.0.unit': 'días',
  'capacity-building.indicators.0.frequency': 'cada semestre',
  'capacity-building.indicators.1.name': 'Sistemas que dependen de una sola persona',
  'capacity-building.indicators.1.numerator':
    'sistemas, de los diez, en los que una persona hizo al menos cuatro quintas partes de los cambios de un año',
  'capacity-building.indicators.1.denominator': 'los diez sistemas que más importan',
  'capacity-building.firstThirtyDays.0.step':
    'Acuerde con la dirección los diez sistemas que más importan y escriba por qué.',
  'capacity-building.firstThirtyDays.1.step':
    'Lea los registros de cambios de esos diez sistemas y anote, por empleador, quién hizo cambios en los últimos 12 meses.',
  'capacity-building.firstThirtyDays.2.step':
    'Pida al proveedor de un sistema acceso al repositorio y a los entornos de compilación y de prueba para dos personas de la plantilla.',
  'capacity-building.firstThirtyDays.3.step':
    'Haga que esas dos personas lleven a producción un cambio pequeño junto con el proveedor.',
  'capacity-building.firstThirtyDays.4.step':
    'Incluya por escrito en sus funciones medio día por semana para esos cambios.',
  'capacity-building.roles.0.role': 'Responsable de informática',
  'capacity-building.roles.0.task': 'Decide qué diez sistemas cuentan y libera las horas.',
  'capacity-building.roles.1.role': 'Recursos humanos',
  'capacity-building.roles.1.task':
    'Define puestos y funciones en los que modificar sistemas forma parte del trabajo.',
  'capacity-building.roles.2.task':
    'Designa a dos personas de la plantilla para cada sistema y les abre el proceso de publicación de versiones.',
  'capacity-building.roles.3.role': 'Proveedor',
  'capacity-building.roles.3.task':
    'Da acceso, revisa los primeros cambios y explica lo que no está escrito.',
  'capacity-building.effort.basis':
    'Una institución con diez sistemas y dos personas de la plantilla para cada uno; los proveedores dan acceso sin un nuevo contrato.',
  'capacity-building.effort.ranges.0.work': 'Lectura de los registros de cambios de diez sistemas',
  'capacity-building.effort.ranges.1.work': 'Primer cambio propio en un sistema, dos personas',
  'capacity-building.effort.ranges.2.work': 'Aprendizaje y cambios pequeños, una persona, por año',
  'platform-and-tool-selection.pitfalls.0':
    'La lista de necesidades se copia del folleto del producto preferido.',
  'platform-and-tool-selection.pitfalls.1':
    'Las estrellas y las descargas se toman por salud, y nadie cuenta las personas que pueden incorporar un cambio.',
  'platform-and-tool-selection.pitfalls.2':
    'La prueba la hace solo la unidad de informática, con datos de muestra, y no dice nada del trabajo real.',
  'platform-and-tool-selection.indicators.0.name': 'Productos elegidos que perduraron',
  'platform-and-tool-selection.indicators.0.numerator':
    'productos elegidos hace tres años que están en uso y publicaron una versión en los últimos 12 meses',
  'platform-and-tool-selection.indicators.0.denominator': 'productos elegidos hace tres años',
  'platform-and-tool-selection.indicators.1.name': 'Tiempo de la necesidad a la decisión',
  'platform-and-tool-selection.indicators.1.numerator':
    'mediana de días desde la necesidad escrita hasta la decisión fechada',
  'platform-and-tool-selection.firstThirtyDays.0.step':
    'Tome una necesidad que dará lugar este año a un sistema nuevo y nombre a las tres personas que deciden.',
  'platform-and-tool-selection.firstThirtyDays.1.step':
    'Fije de ocho a doce criterios con sus ponderaciones, fírmelos y féchelos antes de que nadie mire productos.',
  'platform-and-tool-selection.firstThirtyDays.2.step':
    'Busque en dos registros y en una plataforma de código, y conserve todo candidato con licencia abierta.',
  'platform-and-tool-selection.firstThirtyDays.3.step':
    'Complete el cuadro para los tres mejores, con el estado de cada proyecto tomado de su repositorio.',
  'platform-and-tool-selection.firstThirtyDays.4.step':
    'Acuerde las fechas de una prueba de la primera opción con cinco personas usuarias reales.',
  'platform-and-tool-selection.roles.0.task':
    'Expone la necesidad y convoca a las personas usuarias para la prueba.',
  'platform-and-tool-selection.roles.1.role': 'Responsable de arquitectura',
  'platform-and-tool-selection.roles.1.task':
    'Juzga el encaje con los sistemas existentes y lee los repositorios.',
  'platform-and-tool-selection.roles.2.role': 'Responsable de seguridad',
  'platform-and-tool-selection.roles.2.task':
    'Comprueba cómo trata cada candidato los avisos de vulnerabilidades.',
  'platform-and-tool-selection.roles.3.task':
    'Conserva las plantillas, la lista de registros y las hojas de puntuación anteriores.',
  'platform-and-tool-selection.effort.basis':
    'Un sistema de tamaño mediano, tres candidatos, cinco personas usuarias para la prueba.',
  'platform-and-tool-selection.effort.ranges.0.work': 'Criterios, búsqueda y hoja de puntuación',
  'platform-and-tool-selection.effort.ranges.1.work': 'Prueba con personas usuarias',
  'platform-and-tool-selection.effort.ranges.2.work': 'Revisión anual de la salud de un producto',
  'platform-and-tool-selection.example.place': 'Italia',
  'platform-and-tool-selection.example.fact':
    'Las directrices en vigor desde el 9 de mayo de 2019 desarrollan los artículos 68 y 69 del código de la administración digital. Una administración describe su necesidad, busca después software para reutilizar y de código abierto, y solo entonces otras soluciones, y las compara por escrito.',
  'software-contribution-governance.pitfalls.0':
    'Cada línea necesita una aprobación, de modo que el personal contribuye desde cuentas privadas o no contribuye.',
  'software-contribution-governance.pitfalls.1':
    'La aprobación depende de una sola persona de la unidad jurídica, y las solicitudes esperan cuando no está.',
  'software-contribution-governance.pitfalls.2':
    'Los contratos laborales nada dicen sobre el código, y la falta del derecho a publicarlo se descubre en un litigio.',
  'software-contribution-governance.pitfalls.3':
    'La regla abarca al personal empleado y olvida a los contratistas, que escriben gran parte del código.',
  'software-contribution-governance.indicators.0.name': 'Tiempo hasta la respuesta',
  'software-contribution-governance.indicators.0.numerator':
    'mediana de días desde una solicitud para contribuir hasta su respuesta',
  'software-contribution-governance.indicators.0.frequency': 'cada trimestre',
  'software-contribution-governance.indicators.1.name': 'Contribuciones que no necesitaron solicitud',
  'software-contribution-governance.indicators.1.numerator':
    'contribuciones que la regla permite sin preguntar',
  'software-contribution-governance.indicators.1.denominator':
    'todas las contribuciones del personal y de los contratistas',
  'software-contribution-governance.firstThirtyDays.0.step':
    'Pregunte a diez integrantes del personal técnico si contribuyeron en el último año y qué se lo impidió a quienes no lo hicieron.',
  'software-contribution-governance.firstThirtyDays.1.step':
    'Escriba una página: qué no necesita permiso, qué sí, quién responde y en cuántos días.',
  'software-contribution-governance.firstThirtyDays.2.step':
    'Haga que la unidad jurídica coteje la página con los contratos laborales y los contratos de desarrollo vigentes.',
  'software-contribution-governance.firstThirtyDays.3.step':
    'Haga que la firme la máxima autoridad de la institución y envíela al personal técnico y a los contratistas.',
  'software-contribution-governance.firstThirtyDays.4.step':
    'Abra el registro de solicitudes y anote la primera.',
  'software-contribution-governance.roles.0.role': 'Máxima autoridad de la institución',
  'software-contribution-governance.roles.0.task': 'Firma la regla.',
  'software-contribution-governance.roles.1.task': 'Responde a las solicitudes y lleva el registro.',
  'software-contribution-governance.roles.2.role': 'Unidad jurídica',
  'software-contribution-governance.roles.2.task':
    'Aclara los derechos en los contratos laborales y de proveedores.',
  'software-contribution-governance.roles.3.task': 'Dice qué debe examinarse antes de publicar nada.',
  'software-contribution-governance.effort.basis':
    'Una institución con un personal técnico de hasta 100 personas, en un país cuya ley dice a quién pertenece el código del funcionariado.',
  'software-contribution-governance.effort.ranges.0.work': 'Regla, revisión jurídica y anuncio',
  'software-contribution-governance.effort.ranges.1.work':
    'Respuesta a las solicitudes y gestión del registro, cada año',
  'software-contribution-governance.example.place': 'Francia',
  'software-contribution-governance.example.fact':
    'La política de contribución del Estado central se validó el 15 de febrero de 2018 y se conserva en un repositorio público. Un cambio mayor requiere la aprobación de tres organizaciones ministeriales y de la agencia de seguridad; uno menor, la de una organización.',
  'security-and-risk-management.pitfalls.0':
    'Las listas de componentes se hacen una vez para una auditoría y no se renuevan con cada versión publicada.',
  'security-and-risk-management.pitfalls.1':
    'Se enumera el código de la aplicación y se omiten el sistema operativo y la imagen de contenedor sobre los que funciona.',
  'security-and-risk-management.pitfalls.2': 'Las alertas llegan a un buzón del que nadie se ocupa.',
  'security-and-risk-management.pitfalls.3':
    'Cada año se lee entero un largo registro de riesgos y no sigue ninguna decisión.',
  'security-and-risk-management.indicators.0.name': 'Antigüedad de las listas de componentes',
  'security-and-risk-management.indicators.0.numerator':
    'mediana de días desde que se renovó la lista de componentes de un sistema en funcionamiento',
  'security-and-risk-management.indicators.1.name': 'Alertas con responsable',
  'security-and-risk-management.indicators.1.numerator':
    'alertas sobre vulnerabilidades conocidas que tuvieron una persona responsable designada en dos días hábiles',
  'security-and-risk-management.indicators.1.denominator': 'alertas del trimestre',
  'security-and-risk-management.firstThirtyDays.0.step':
    'Anote todos los sistemas en funcionamiento con responsable y proveedor; basta una hoja de cálculo.',
  'security-and-risk-management.firstThirtyDays.1.step':
    'Las estrellas y las descargas se toman por señales de salud, y nadie cuenta las personas que pueden incorporar un cambio.',
  'security-and-risk-management.firstThirtyDays.2.step':
    'Pida a los proveedores de los demás las suyas, con una fecha.',
  'security-and-risk-management.firstThirtyDays.3.step':
    'Cargue las listas en una herramienta que las compare con las bases de datos de vulnerabilidades y designe quién recibe las alertas.',
  'security-and-risk-management.firstThirtyDays.4.step':
    'Decida los plazos según la gravedad y publique el contacto para los avisos.',
  'security-and-risk-management.roles.0.task':
    'Tiene a su cargo las listas, los plazos y el registro de riesgos.',
  'security-and-risk-management.roles.1.task':
    'Entrega la lista con cada versión publicada y decide la fecha de un parche.',
  'security-and-risk-management.roles.2.task': 'Facilita con cada entrega una lista legible por máquina.',
  'security-and-risk-management.roles.3.task': 'Acepta por escrito los riesgos que no se reducen.',
  'security-and-risk-management.effort.basis':
    'Una institución con treinta sistemas, diez de ellos construidos o adaptados para ella.',
  'security-and-risk-management.effort.ranges.0.work': 'Primeras listas de todos los sistemas',
  'security-and-risk-management.effort.ranges.1.work': 'Una lista en la compilación de un sistema',
  'security-and-risk-management.effort.ranges.2.work': 'Vigilancia y seguimiento de las alertas, cada año',
  'security-and-risk-management.example.place': 'Alemania',
  'security-and-risk-management.example.fact':
    'En openCode, la plataforma de código de la administración pública con unos 3000 proyectos, un programa iniciado a comienzos de 2025 comprueba automáticamente la actividad, las licencias, la reutilización y la seguridad de los proyectos, y muestra el resultado en forma de distintivos.',
  'change-management.pitfalls.0': 'La representación del personal se entera del cambio por la prensa.',
  'change-management.pitfalls.1':
    'Las plantillas y las macros se cuentan después del cambio, cuando las cartas ya no encajan.',
  'change-management.pitfalls.2':
    'El sistema antiguo y el nuevo funcionan en paralelo sin fecha final, y todo el mundo se queda con el antiguo.',
  'change-management.indicators.0.name': 'Uso al cabo de tres meses',
  'change-management.indicators.0.numerator':
    'personas usuarias que hicieron su tarea principal en el nuevo sistema en el tercer mes',
  'change-management.indicators.0.denominator': 'personas usuarias que pasaron al nuevo sistema',
  'change-management.indicators.0.frequency': 'una vez por cada unidad que cambia',
  'change-management.indicators.1.name': 'Solicitudes de ayuda por persona usuaria',
  'change-management.indicators.1.numerator': 'solicitudes de ayuda del mes',
  'change-management.indicators.1.denominator':
    'personas usuarias que habían pasado al nuevo sistema hasta entonces',
  'change-management.indicators.1.unit': 'solicitudes por persona usuaria',
  'change-management.indicators.1.frequency': 'cada mes hasta que la cifra se estabilice',
  'change-management.firstThirtyDays.0.step':
    'Reúnase con la representación del personal y con las tres personas más escépticas antes de anunciar fecha alguna.',
  'change-management.firstThirtyDays.1.step':
    'Cuente las plantillas, las macros y los archivos de una unidad y enumere los diez más usados.',
  'change-management.firstThirtyDays.2.step':
    'Dé primero el nuevo sistema a una persona en cada piso de esa unidad, como contacto para las demás.',
  'change-management.firstThirtyDays.3.step':
    'Imparta el primer curso sobre las tres tareas más comunes de la unidad, con sus propios documentos.',
  'change-management.firstThirtyDays.4.step':
    'Anuncie para esta única unidad el día del cambio y el día en que se medirá el resultado.',
  'change-management.roles.0.role': 'Persona de la alta dirección que respalda el cambio',
  'change-management.roles.0.task': 'Usa el sistema en primer lugar y responde de la fecha.',
  'change-management.roles.1.role': 'Representación del personal',
  'change-management.roles.1.task': 'Acuerda el tiempo de formación y la forma de atender las quejas.',
  'change-management.roles.2.role': 'Colegas como primer contacto',
  'change-management.roles.2.task': 'Ayudan en el lugar y comunican lo que no funciona.',
  'change-management.roles.3.role': 'Dirección del proyecto',
  'change-management.roles.3.task': 'Lleva la lista de problemas y la publica con fechas.',
  'change-management.effort.basis': 'Una unidad de 200 personas usuarias que cambian de paquete de oficina.',
  'change-management.effort.ranges.0.work': 'Preparación, cursos y ayuda del equipo del proyecto',
  'change-management.effort.ranges.1.work': 'Tiempo de formación de las personas usuarias',
  'change-management.effort.ranges.2.work': 'Medición al cabo de tres meses',
  'change-management.example.place': 'Schleswig-Holstein, Alemania',
  'change-management.example.fact':
    'Cerca del 80 % de los puestos de trabajo de la administración del estado federado, a falta todavía de la administración tributaria, trabajan con LibreOffice. El estado cifra en más de 15 millones de euros al año los costos de licencias ahorrados, y en nueve millones el costo único de la conversión.',
};
