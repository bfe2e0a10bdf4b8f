/** The texts of “digital-inclusion” in Spanish. */
export const digitalInclusion: Readonly<Record<string, string>> = {
  'question.conducting-digital-inclusion-assessments':
    'De los grupos que este país eligió seguir, ¿para cuántos hay resultados separados sobre inclusión digital de los últimos 36 meses?',
  'counted.conducting-digital-inclusion-assessments':
    'grupos con resultados separados sobre inclusión digital de los últimos 36 meses',
  'among.conducting-digital-inclusion-assessments':
    'todos los grupos en situación de vulnerabilidad que el país eligió seguir de la lista de doce',
  'countsIf.conducting-digital-inclusion-assessments':
    'los resultados se dan para el propio grupo y tratan del acceso, el precio, las habilidades o los contenidos',
  'evidence.conducting-digital-inclusion-assessments': 'Un informe fechado con resultados por grupo.',
  'noEvidence.conducting-digital-inclusion-assessments':
    'Una cifra sobre el uso de Internet en todo el país.',
  'note.conducting-digital-inclusion-assessments':
    'Elija los grupos antes de contar e incluya la elección junto a la respuesta. Los doce grupos del marco incluyen a la población rural y a la urbana, que juntas son todas las personas; elija con cuidado. Sin elección, la respuesta es el primer grado.',
  'question.strategy-and-policy-development-for-digital-inclusion':
    'De los objetivos de la política de inclusión digital en vigor hoy en este país, ¿cuántos están definidos por completo?',
  'counted.strategy-and-policy-development-for-digital-inclusion': 'objetivos definidos por completo',
  'among.strategy-and-policy-development-for-digital-inclusion':
    'todos los objetivos de la política de inclusión digital en vigor',
  'countsIf.strategy-and-policy-development-for-digital-inclusion':
    'el objetivo tiene una cifra, una fecha, una persona responsable y un presupuesto',
  'evidence.strategy-and-policy-development-for-digital-inclusion':
    'El texto de la política con cifra, fecha, responsable y presupuesto de cada objetivo.',
  'noEvidence.strategy-and-policy-development-for-digital-inclusion': 'Una visión sin cifras.',
  'note.strategy-and-policy-development-for-digital-inclusion':
    'Si no hay ninguna política así en vigor, la respuesta es el primer grado. Un capítulo de una política más amplia cuenta como política.',
  'question.designing-inclusive-open-source-software-solutions':
    'De los servicios digitales de esta institución, ¿cuántos se sometieron a una prueba de accesibilidad en los últimos 36 meses?',
  'counted.designing-inclusive-open-source-software-solutions':
    'servicios digitales sometidos a una prueba de accesibilidad',
  'among.designing-inclusive-open-source-software-solutions':
    'todos los servicios digitales de la institución',
  'countsIf.designing-inclusive-open-source-software-solutions':
    'la prueba sigue la norma nacional o las WCAG, y lo que falló tiene un plan con fechas',
  'evidence.designing-inclusive-open-source-software-solutions':
    'El informe fechado de la prueba, y el plan para lo que falló.',
  'noEvidence.designing-inclusive-open-source-software-solutions': 'Un sello del fabricante del software.',
  'obligation.designing-inclusive-open-source-software-solutions':
    'Un servicio público que algunas personas no pueden usar las excluye de un derecho.',
  'note.designing-inclusive-open-source-software-solutions':
    'Un servicio sin declaración de accesibilidad cuenta como no sometido a prueba.',
  'question.developing-multidisciplinary-approaches-for-digital-inclusion':
    'De los proyectos de servicio que esta institución empezó en los últimos 24 meses, ¿cuántos tuvieron desde el principio un equipo de varias profesiones?',
  'counted.developing-multidisciplinary-approaches-for-digital-inclusion':
    'proyectos de servicio con un equipo de varias profesiones desde el principio',
  'among.developing-multidisciplinary-approaches-for-digital-inclusion':
    'todos los proyectos de servicio empezados en los últimos 24 meses',
  'countsIf.developing-multidisciplinary-approaches-for-digital-inclusion':
    'en la primera fase hubo personas de tecnología, de derecho o políticas públicas y de investigación social, y una persona de un grupo al que concierne el servicio',
  'evidence.developing-multidisciplinary-approaches-for-digital-inclusion':
    'La lista fechada del equipo en la primera fase, por profesión y sin nombres.',
  'noEvidence.developing-multidisciplinary-approaches-for-digital-inclusion':
    'Un taller con personas usuarias después de la puesta en marcha.',
  'note.developing-multidisciplinary-approaches-for-digital-inclusion':
    'Una persona puede representar a dos de las profesiones.',
};
