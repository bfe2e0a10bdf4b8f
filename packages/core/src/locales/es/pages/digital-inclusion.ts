/** The texts of “digital-inclusion” in Spanish. */
export const digitalInclusion: Readonly<Record<string, string>> = {
  'conducting-digital-inclusion-assessments.what':
    'Un estudio de un país o de un servicio que muestra, grupo por grupo, quién tiene acceso, capacidades, confianza y beneficio, y quién no, y que da una línea de base para comparaciones posteriores.',
  'conducting-digital-inclusion-assessments.why':
    'Los promedios ocultan la exclusión: un país con buena cobertura puede dejar fuera a las mujeres de los distritos rurales o a las personas que no ven. Lo que no se mide para cada grupo no se repara, y un servicio nuevo puede empeorarlo.',
  'conducting-digital-inclusion-assessments.how.0':
    'Elija el instrumento, por ejemplo el diagnóstico de preparación del PNUD para un país o GenderMag para un producto, y fije las preguntas.',
  'conducting-digital-inclusion-assessments.how.1':
    'Nombre los grupos que se examinarán: mujeres, jóvenes, personas mayores, personas con discapacidad (según las preguntas del Grupo de Washington), personas refugiadas y migrantes, hogares pobres, personas que no leen, hablantes de lenguas minoritarias, distritos remotos.',
  'conducting-digital-inclusion-assessments.how.2':
    'Reúna las estadísticas existentes y llene los vacíos con encuestas y visitas, en papel y en lenguas locales cuando haga falta.',
  'conducting-digital-inclusion-assessments.how.3':
    'Permita que representantes de los grupos lean las constataciones antes de que sean definitivas.',
  'conducting-digital-inclusion-assessments.how.4':
    'Publique los resultados por grupo, con las barreras ordenadas por importancia y una persona responsable de cada una.',
  'conducting-digital-inclusion-assessments.how.5':
    'Repita el estudio con las mismas preguntas al cabo de uno o dos años.',
  'conducting-digital-inclusion-assessments.evidence.0':
    'Un informe de diagnóstico con resultados por grupo.',
  'conducting-digital-inclusion-assessments.evidence.1':
    'El cuestionario y el método, abiertos para su reutilización.',
  'conducting-digital-inclusion-assessments.evidence.2':
    'Actas de las reuniones con representantes de los grupos.',
  'conducting-digital-inclusion-assessments.evidence.3': 'Una segunda medición comparada con la primera.',
  'strategy-and-policy-development-for-digital-inclusion.what':
    'La conversión de los hallazgos de un diagnóstico en una estrategia y una política con objetivos, medidas, dinero y responsabilidades, acordes con los planes nacionales y los objetivos internacionales.',
  'strategy-and-policy-development-for-digital-inclusion.why':
    'La buena voluntad sin una política termina con la persona que la tenía. Una política obliga a los presupuestos y a la contratación pública, da a los grupos algo a lo que remitirse y permite comprobar los avances.',
  'strategy-and-policy-development-for-digital-inclusion.how.0':
    'Elija del diagnóstico un número pequeño de objetivos, cada uno con una cifra y una fecha.',
  'strategy-and-policy-development-for-digital-inclusion.how.1':
    'Vincule cada objetivo al plan nacional de desarrollo y a los objetivos mundiales a los que sirve.',
  'strategy-and-policy-development-for-digital-inclusion.how.2':
    'Redacte junto con las personas afectadas medidas sobre acceso, costo, capacidades, contenidos y protección.',
  'strategy-and-policy-development-for-digital-inclusion.how.3':
    'Incluya los deberes en reglas que ya obligan a los organismos, como las reglas de licitación y las normas de servicio.',
  'strategy-and-policy-development-for-digital-inclusion.how.4':
    'Dé a cada medida una persona responsable y un presupuesto.',
  'strategy-and-policy-development-for-digital-inclusion.how.5':
    'Informe cada año en público y revise la política cuando cambie la tecnología.',
  'strategy-and-policy-development-for-digital-inclusion.evidence.0':
    'Una política aprobada con cifras, fechas y responsables.',
  'strategy-and-policy-development-for-digital-inclusion.evidence.1':
    'Partidas presupuestarias para sus medidas.',
  'strategy-and-policy-development-for-digital-inclusion.evidence.2': 'Un informe anual de avances.',
  'strategy-and-policy-development-for-digital-inclusion.evidence.3':
    'Registros de la consulta con los grupos afectados.',
  'designing-inclusive-open-source-software-solutions.what':
    'El diseño y la construcción de software de código abierto de modo que puedan usarlo personas con distintas capacidades, lenguas, dispositivos y conexiones, y la demostración de ello con esas personas.',
  'designing-inclusive-open-source-software-solutions.why':
    'Un servicio que la mitad de sus usuarios no puede manejar traslada el trabajo a familiares e intermediarios y excluye a quienes debía servir. El código abierto permite a cada país adaptar la lengua y la interfaz, si el diseño lo admite.',
  'designing-inclusive-open-source-software-solutions.how.0':
    'Parta de historias de personas reales de los grupos en riesgo y enumere las barreras que encuentra cada una.',
  'designing-inclusive-open-source-software-solutions.how.1':
    'Fije metas: una norma de accesibilidad (WCAG 2.2 nivel AA, EN 301 549), el tamaño de las páginas, el dispositivo más antiguo admitido, las lenguas.',
  'designing-inclusive-open-source-software-solutions.how.2':
    'Diseñe para pantallas pequeñas, conexiones lentas e interrupciones, y mantenga una vía sin pantalla.',
  'designing-inclusive-open-source-software-solutions.how.3':
    'Separe los textos del código para que las comunidades puedan traducirlos.',
  'designing-inclusive-open-source-software-solutions.how.4':
    'Pruebe en cada ciclo con personas de los grupos y págueles su tiempo.',
  'designing-inclusive-open-source-software-solutions.how.5':
    'Ofrezca las mejoras al proyecto original para que también se beneficien otros países.',
  'designing-inclusive-open-source-software-solutions.evidence.0':
    'Informes de pruebas de accesibilidad, automáticas y con personas.',
  'designing-inclusive-open-source-software-solutions.evidence.1':
    'Registros de pruebas de uso con grupos en riesgo.',
  'designing-inclusive-open-source-software-solutions.evidence.2':
    'Metas de tamaño de página y de dispositivos con valores medidos.',
  'designing-inclusive-open-source-software-solutions.evidence.3':
    'Traducciones que una comunidad mantiene al día.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.what':
    'El trabajo sobre la exclusión con especialistas en tecnología, políticas públicas, derecho, educación y ciencias sociales como un solo equipo, desde la pregunta hasta la evaluación.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.why':
    'La exclusión rara vez tiene una sola causa. Un teléfono barato no ayuda donde la ley exige un documento que las mujeres no tienen, y un curso no ayuda donde los contenidos existen en una sola lengua. Cada profesión por separado ve su propia parte.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.how.0':
    'Forme un equipo con al menos una persona de cada ámbito: tecnología, políticas públicas, derecho, investigación social y el grupo afectado.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.how.1':
    'Acuerde los términos, porque la misma palabra significa cosas distintas en ámbitos distintos.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.how.2':
    'Visite el lugar y describa el problema con el equipo antes de hablar de soluciones.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.how.3':
    'Redacte medidas combinadas, por ejemplo una regla, un curso y una interfaz que formen un conjunto.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.how.4':
    'Pruébelas en una zona pequeña y deje que el equipo investigador juzgue el efecto.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.how.5':
    'Escriba lo que funcionó, para otras regiones.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.evidence.0':
    'Una lista del equipo que muestra las profesiones.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.evidence.1':
    'Una descripción conjunta del problema.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.evidence.2':
    'Un proyecto piloto con medidas de más de un ámbito y una evaluación independiente.',
};
