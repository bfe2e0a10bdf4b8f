/** The texts of “digital-inclusion” in Spanish. */
export const digitalInclusion: Readonly<Record<string, string>> = {
  'conducting-digital-inclusion-assessments.pitfalls.0':
    'La encuesta se hace en línea y pregunta a quienes están en línea.',
  'conducting-digital-inclusion-assessments.pitfalls.1':
    'Se informa sobre la población rural y sobre las mujeres, y no sobre las mujeres rurales.',
  'conducting-digital-inclusion-assessments.pitfalls.2':
    'Se publican los resultados del país, y los cuadros por grupo se quedan en un cajón.',
  'conducting-digital-inclusion-assessments.pitfalls.3':
    'Un grupo pequeño se muestra con tanto detalle que puede reconocerse a personas concretas.',
  'conducting-digital-inclusion-assessments.indicators.0.name': 'Brecha entre grupos',
  'conducting-digital-inclusion-assessments.indicators.0.numerator':
    'resultado del grupo con la menor proporción de personas usuarias',
  'conducting-digital-inclusion-assessments.indicators.0.denominator':
    'resultado del grupo con la mayor proporción de personas usuarias',
  'conducting-digital-inclusion-assessments.indicators.0.frequency': 'con cada diagnóstico',
  'conducting-digital-inclusion-assessments.indicators.1.name': 'Barreras eliminadas',
  'conducting-digital-inclusion-assessments.indicators.1.numerator':
    'barreras del último diagnóstico que se eliminaron',
  'conducting-digital-inclusion-assessments.indicators.1.denominator': 'barreras del último diagnóstico',
  'conducting-digital-inclusion-assessments.firstThirtyDays.0.step':
    'Elija un servicio o una región con los grupos que allí importan y escriba por qué.',
  'conducting-digital-inclusion-assessments.firstThirtyDays.1.step':
    'Reúna lo que ya se mide: censo, encuesta de hogares, quejas, uso por distrito.',
  'conducting-digital-inclusion-assessments.firstThirtyDays.2.step':
    'Señale los grupos para los que ninguna cifra tiene menos de 36 meses.',
  'conducting-digital-inclusion-assessments.firstThirtyDays.3.step':
    'Visite un lugar con una organización de un grupo y observe a cinco personas que prueban el servicio, con su consentimiento.',
  'conducting-digital-inclusion-assessments.firstThirtyDays.4.step':
    'Publique lo que se sabe y lo que no, con la fecha de la primera medición.',
  'conducting-digital-inclusion-assessments.roles.0.role': 'Oficina de estadística',
  'conducting-digital-inclusion-assessments.roles.0.task':
    'Da cifras por grupo y protege los números pequeños.',
  'conducting-digital-inclusion-assessments.roles.1.role': 'Organizaciones de los grupos',
  'conducting-digital-inclusion-assessments.roles.1.task':
    'Eligen las preguntas y leen primero las constataciones.',
  'conducting-digital-inclusion-assessments.roles.2.task': 'Tiene a su cargo la lista de barreras.',
  'conducting-digital-inclusion-assessments.roles.3.role': 'Ministerio de asuntos sociales',
  'conducting-digital-inclusion-assessments.roles.3.task': 'Decide los grupos y el método para el país.',
  'conducting-digital-inclusion-assessments.effort.basis':
    'Un país, estadísticas existentes y una encuesta de 1000 hogares; no se cuenta el trabajo de campo de una empresa de encuestas.',
  'conducting-digital-inclusion-assessments.effort.ranges.0.work': 'Estudio documental y lista de carencias',
  'conducting-digital-inclusion-assessments.effort.ranges.1.work': 'Diseño, prueba y análisis de la encuesta',
  'conducting-digital-inclusion-assessments.effort.ranges.2.work': 'Repetición',
  'strategy-and-policy-development-for-digital-inclusion.pitfalls.0':
    'Los objetivos se escriben como valores, y ninguna cifra puede decir si se alcanzaron.',
  'strategy-and-policy-development-for-digital-inclusion.pitfalls.1':
    'Se fija una meta sin línea de base, de modo que puede afirmarse que se avanza pase lo que pase.',
  'strategy-and-policy-development-for-digital-inclusion.pitfalls.2':
    'La política obliga al ministerio que la redactó y a ninguno de los que operan servicios.',
  'strategy-and-policy-development-for-digital-inclusion.indicators.0.name': 'Objetivos bien encaminados',
  'strategy-and-policy-development-for-digital-inclusion.indicators.0.numerator':
    'objetivos cuya última cifra está en la trayectoria prevista o por encima de ella',
  'strategy-and-policy-development-for-digital-inclusion.indicators.0.denominator':
    'objetivos de la política',
  'strategy-and-policy-development-for-digital-inclusion.indicators.1.name': 'Dinero gastado',
  'strategy-and-policy-development-for-digital-inclusion.indicators.1.numerator':
    'dinero gastado en medidas de la política',
  'strategy-and-policy-development-for-digital-inclusion.indicators.1.denominator':
    'dinero previsto para ellas en el presupuesto',
  'strategy-and-policy-development-for-digital-inclusion.firstThirtyDays.0.step':
    'Enumere los objetivos de la política actual, o del plan que haga sus veces, con cifra, fecha, responsable y presupuesto.',
  'strategy-and-policy-development-for-digital-inclusion.firstThirtyDays.1.step':
    'Elija los dos que afectan a más personas y busque una línea de base para cada uno.',
  'strategy-and-policy-development-for-digital-inclusion.firstThirtyDays.2.step':
    'Pregunte a los responsables de dos servicios qué regla los haría actuar.',
  'strategy-and-policy-development-for-digital-inclusion.firstThirtyDays.3.step':
    'Redacte un deber para la plantilla de licitación y otro para la norma de servicio.',
  'strategy-and-policy-development-for-digital-inclusion.firstThirtyDays.4.step':
    'Envíe el borrador a tres organizaciones de grupos afectados, con una fecha para las respuestas.',
  'strategy-and-policy-development-for-digital-inclusion.roles.0.role': 'Responsable de la política',
  'strategy-and-policy-development-for-digital-inclusion.roles.0.task':
    'Redacta objetivos con cifras e informa cada año.',
  'strategy-and-policy-development-for-digital-inclusion.roles.1.task':
    'Da a cada medida una línea en el presupuesto.',
  'strategy-and-policy-development-for-digital-inclusion.roles.2.role': 'Responsables de servicios',
  'strategy-and-policy-development-for-digital-inclusion.roles.2.task': 'Ejecutan las medidas.',
  'strategy-and-policy-development-for-digital-inclusion.roles.3.task':
    'Responden a los borradores y examinan el informe anual.',
  'strategy-and-policy-development-for-digital-inclusion.effort.basis':
    'Una política nacional con diez objetivos y una consulta de tres meses.',
  'strategy-and-policy-development-for-digital-inclusion.effort.ranges.0.work': 'Borrador con líneas de base',
  'strategy-and-policy-development-for-digital-inclusion.effort.ranges.1.work': 'Consulta y aprobación',
  'strategy-and-policy-development-for-digital-inclusion.effort.ranges.2.work': 'Informe anual',
  'designing-inclusive-open-source-software-solutions.pitfalls.0':
    'Un comprobador automático no encuentra ningún fallo, y una persona ciega no puede enviar el formulario.',
  'designing-inclusive-open-source-software-solutions.pitfalls.1':
    'La accesibilidad se prueba al final, cuando el diseño ya está pagado.',
  'designing-inclusive-open-source-software-solutions.pitfalls.2':
    'Una declaración se publica una vez, y el servicio cambia cada mes.',
  'designing-inclusive-open-source-software-solutions.indicators.0.name': 'Tareas terminadas sin ayuda',
  'designing-inclusive-open-source-software-solutions.indicators.0.numerator':
    'tareas principales que personas con discapacidad terminaron sin ayuda en las pruebas',
  'designing-inclusive-open-source-software-solutions.indicators.0.denominator':
    'tareas principales que intentaron',
  'designing-inclusive-open-source-software-solutions.indicators.0.frequency': 'con cada prueba',
  'designing-inclusive-open-source-software-solutions.indicators.1.name': 'Fallos reparados dentro de plazo',
  'designing-inclusive-open-source-software-solutions.indicators.1.numerator':
    'fallos de accesibilidad reparados a más tardar en la fecha del plan',
  'designing-inclusive-open-source-software-solutions.indicators.1.denominator':
    'fallos de accesibilidad cuyo plazo venció',
  'designing-inclusive-open-source-software-solutions.firstThirtyDays.0.step':
    'Enumere los servicios públicos y señale para cada uno la fecha de la última prueba de accesibilidad.',
  'designing-inclusive-open-source-software-solutions.firstThirtyDays.1.step':
    'Pruebe el que tenga más usuarios solo con el teclado, con un lector de pantalla y en un teléfono pequeño.',
  'designing-inclusive-open-source-software-solutions.firstThirtyDays.2.step':
    'Haga que dos personas con discapacidad realicen la tarea principal, con pago y con el equipo observando.',
  'designing-inclusive-open-source-software-solutions.firstThirtyDays.3.step':
    'Publique los fallos encontrados, con una fecha para cada uno.',
  'designing-inclusive-open-source-software-solutions.firstThirtyDays.4.step':
    'Repare los tres que detienen a las personas e incluya la norma en el próximo contrato.',
  'designing-inclusive-open-source-software-solutions.roles.0.task':
    'Publica la declaración y cumple sus fechas.',
  'designing-inclusive-open-source-software-solutions.roles.1.role': 'Equipo de diseño y desarrollo',
  'designing-inclusive-open-source-software-solutions.roles.1.task':
    'Repara los fallos y prueba en cada ciclo.',
  'designing-inclusive-open-source-software-solutions.roles.2.role':
    'Personas con discapacidad que hacen las pruebas',
  'designing-inclusive-open-source-software-solutions.roles.2.task':
    'Prueban las tareas principales y reciben un pago por ello.',
  'designing-inclusive-open-source-software-solutions.roles.3.role': 'Órgano de supervisión',
  'designing-inclusive-open-source-software-solutions.roles.3.task':
    'Examina las declaraciones y escribe a quienes no tienen ninguna.',
  'designing-inclusive-open-source-software-solutions.effort.basis': 'Un servicio con unas veinte pantallas.',
  'designing-inclusive-open-source-software-solutions.effort.ranges.0.work': 'Primera prueba con un plan',
  'designing-inclusive-open-source-software-solutions.effort.ranges.1.work': 'Reparación de fallos comunes',
  'designing-inclusive-open-source-software-solutions.effort.ranges.2.work': 'Repetición, cada año',
  'designing-inclusive-open-source-software-solutions.example.fact':
    'Un tablero público enumera los sitios web y las aplicaciones de los organismos públicos con un estado de la A a la E. A fines de 2024, el 49 % cumplía la ley (A, B o C); en ese año se enviaron cartas de advertencia, y el número de los que carecían de declaración se redujo a la mitad.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.pitfalls.0':
    'Se invita a especialistas en derecho e investigación a la última reunión, para aprobar.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.pitfalls.1':
    'Entre doce funcionarios y funcionarias se sienta una sola persona de un grupo afectado, sin pago ni preparación.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.pitfalls.2':
    'Cada profesión escribe su propio capítulo, y las medidas no encajan entre sí.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.indicators.0.name':
    'Medidas que combinan ámbitos',
  'developing-multidisciplinary-approaches-for-digital-inclusion.indicators.0.numerator':
    'medidas vigentes que unen la tecnología con el derecho, la formación u otro ámbito',
  'developing-multidisciplinary-approaches-for-digital-inclusion.indicators.0.denominator':
    'medidas vigentes',
  'developing-multidisciplinary-approaches-for-digital-inclusion.indicators.1.name':
    'Personas del grupo que permanecen',
  'developing-multidisciplinary-approaches-for-digital-inclusion.indicators.1.numerator':
    'miembros de grupos afectados que acudieron a tres cuartas partes de las sesiones',
  'developing-multidisciplinary-approaches-for-digital-inclusion.indicators.1.denominator':
    'miembros de grupos afectados en los equipos',
  'developing-multidisciplinary-approaches-for-digital-inclusion.firstThirtyDays.0.step':
    'Elija un proyecto de servicio que empiece ahora y enumere su equipo por profesiones.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.firstThirtyDays.1.step':
    'Cubra los puestos vacíos: derecho o políticas públicas, investigación social, una persona de un grupo afectado con honorarios.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.firstThirtyDays.2.step':
    'Pase un día con el equipo allí donde se usa el servicio.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.firstThirtyDays.3.step':
    'Escriba una página sobre el problema que todos firmen, con diez términos explicados.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.firstThirtyDays.4.step':
    'Acuerde una medida que necesite dos profesiones y la forma de juzgar su efecto.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.roles.0.task':
    'Convoca al equipo desde la primera fase y paga el tiempo.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.roles.1.role':
    'Especialista en investigación social',
  'developing-multidisciplinary-approaches-for-digital-inclusion.roles.1.task':
    'Estudia las causas y juzga el efecto.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.roles.2.role':
    'Persona de un grupo afectado',
  'developing-multidisciplinary-approaches-for-digital-inclusion.roles.2.task':
    'Dice qué funciona en la vida diaria, con honorarios y voto.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.roles.3.role':
    'Especialista en derecho o en políticas públicas',
  'developing-multidisciplinary-approaches-for-digital-inclusion.roles.3.task':
    'Modifica la regla cuando la regla es la barrera.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.effort.basis':
    'Un proyecto de servicio de un año con un equipo de seis personas.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.effort.ranges.0.work':
    'Formación del equipo y descripción del problema',
  'developing-multidisciplinary-approaches-for-digital-inclusion.effort.ranges.1.work':
    'Tiempo de las demás profesiones, cada año',
  'developing-multidisciplinary-approaches-for-digital-inclusion.effort.ranges.2.work':
    'Valoración del efecto de un proyecto piloto',
};
