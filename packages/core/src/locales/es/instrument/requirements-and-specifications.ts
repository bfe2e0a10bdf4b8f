/** The texts of “requirements-and-specifications” in Spanish. */
export const requirementsAndSpecifications: Readonly<Record<string, string>> = {
  'question.licensing-selection-based-on-requirements':
    'De los productos de software que esta institución publicó en los últimos 24 meses, ¿para cuántos se dejó constancia previa de la elección de la licencia?',
  'counted.licensing-selection-based-on-requirements':
    'productos de software para los que se dejó constancia de la elección de la licencia antes de publicarlos',
  'among.licensing-selection-based-on-requirements':
    'todos los productos de software publicados, o encargados con derecho a publicarlos, en los últimos 24 meses',
  'countsIf.licensing-selection-based-on-requirements':
    'una nota con fecha anterior a la primera publicación indica el motivo de la licencia, y el código lleva el archivo de licencia con su identificador SPDX',
  'evidence.licensing-selection-based-on-requirements':
    'Una nota fechada antes de la publicación que indica el motivo, junto al archivo de licencia en el código.',
  'noEvidence.licensing-selection-based-on-requirements':
    'Un archivo de licencia que venía con una plantilla y que nadie eligió.',
  'obligation.licensing-selection-based-on-requirements':
    'Una licencia es difícil de cambiar una vez que otros han usado el software o han aportado a él.',
  'note.licensing-selection-based-on-requirements':
    'El software encargado con derecho a publicarlo cuenta como publicado, también antes de su publicación.',
  'question.adhering-to-technical-standards':
    'De las normas técnicas pertinentes para las licitaciones de esta institución en los últimos 12 meses, ¿cuántas se pidieron por su número?',
  'counted.adhering-to-technical-standards':
    'pares de una licitación y una norma pertinente en los que la licitación pide la norma',
  'among.adhering-to-technical-standards':
    'todos los pares de una licitación de software de los últimos 12 meses y una norma de la lista nacional pertinente para ella',
  'countsIf.adhering-to-technical-standards': 'la licitación nombra la norma con su número y su versión',
  'evidence.adhering-to-technical-standards':
    'El texto fechado de la licitación junto a la lista nacional, con cada norma pertinente marcada.',
  'noEvidence.adhering-to-technical-standards':
    'Una cláusula que pide «todas las normas pertinentes» sin nombrar ninguna.',
  'note.adhering-to-technical-standards':
    'Una norma pertinente en tres licitaciones forma tres pares. Si el país no tiene lista de normas, la respuesta es el primer grado.',
  'question.compliance-with-security-and-privacy-regulations':
    'De los sistemas con datos personales que esta institución opera hoy, ¿cuántos tenían una evaluación de impacto relativa a la protección de datos fechada antes de su puesta en marcha?',
  'counted.compliance-with-security-and-privacy-regulations':
    'sistemas cuya evaluación de impacto relativa a la protección de datos tiene fecha anterior a la puesta en marcha',
  'among.compliance-with-security-and-privacy-regulations':
    'todos los sistemas con datos personales que opera la institución',
  'countsIf.compliance-with-security-and-privacy-regulations':
    'la evaluación lleva fecha anterior a la puesta en marcha o, si después hubo cambios importantes, anterior al último de ellos',
  'evidence.compliance-with-security-and-privacy-regulations':
    'El registro de evaluaciones con la fecha de cada una, junto a la fecha de la puesta en marcha.',
  'noEvidence.compliance-with-security-and-privacy-regulations':
    'Un aviso de privacidad en la página del servicio.',
  'obligation.compliance-with-security-and-privacy-regulations':
    'El daño a las personas cuyos datos se filtran o se usan mal no se puede deshacer.',
  'question.comprehensive-documentation-of-contributions':
    'De los cambios de código que esta institución incorporó en los últimos 12 meses, ¿cuántos puede entender una persona ajena a partir de su registro?',
  'counted.comprehensive-documentation-of-contributions':
    'cambios que una persona ajena puede entender a partir de su registro',
  'among.comprehensive-documentation-of-contributions':
    'una muestra al azar de 20 cambios de código incorporados en los últimos 12 meses (todos, si hubo menos)',
  'countsIf.comprehensive-documentation-of-contributions':
    'el registro del cambio indica el motivo y nombra la prueba que lo cubre',
  'evidence.comprehensive-documentation-of-contributions':
    'Una lista fechada de los cambios de la muestra, con la dirección web y la valoración de cada uno.',
  'noEvidence.comprehensive-documentation-of-contributions':
    'Una guía de estilo para desarrollo que nadie comparó con los cambios.',
  'note.comprehensive-documentation-of-contributions':
    'El código que un proveedor mantiene para la institución forma parte de la muestra. Tome la muestra al azar e indique cómo. Si se mantiene código y no se incorporó ningún cambio, la respuesta es el primer grado.',
  'question.active-engagement-with-the-open-source-community':
    'De los cinco proyectos de código abierto de los que más depende esta institución, ¿cuántos aceptaron contribuciones suyas en los últimos 12 meses?',
  'depends.active-engagement-with-the-open-source-community':
    'Las contribuciones perduran donde una regla las permite; sin regla dependen de una persona.',
  'counted.active-engagement-with-the-open-source-community':
    'proyectos que aceptaron una contribución de la institución en los últimos 12 meses',
  'among.active-engagement-with-the-open-source-community':
    'los cinco proyectos de código abierto de los que más depende la institución (todos, si tiene menos)',
  'countsIf.active-engagement-with-the-open-source-community':
    'el personal o un contratista de la institución hizo al menos una contribución, de cualquier clase, que fue aceptada',
  'evidence.active-engagement-with-the-open-source-community':
    'Una lista de contribuciones aceptadas, con la fecha, la dirección web y la entidad para la que trabaja quien las hizo.',
  'noEvidence.active-engagement-with-the-open-source-community': 'Una ponencia en el congreso del proyecto.',
  'note.active-engagement-with-the-open-source-community':
    'Son contribuciones el código, los textos, las traducciones, las pruebas y los avisos de fallos que llevaron a corregirlos.',
  'question.training-and-capacity-initiatives':
    'Del personal de esta institución en las funciones de la lista, ¿cuántas personas aprobaron un curso para su función en los últimos 24 meses?',
  'counted.training-and-capacity-initiatives': 'personas que aprobaron un curso para su función',
  'among.training-and-capacity-initiatives':
    'todo el personal en las funciones de la lista el día de la respuesta',
  'countsIf.training-and-capacity-initiatives':
    'el curso corresponde a la función en la lista y terminó con un examen',
  'evidence.training-and-capacity-initiatives':
    'Un extracto fechado del registro de formación por función, con mujeres y hombres contados por separado, sin nombres.',
  'noEvidence.training-and-capacity-initiatives': 'Una lista de asistentes a una charla.',
  'note.training-and-capacity-initiatives':
    'La institución hace la lista de las funciones que planifican, construyen, operan o supervisan software, cada una con su curso; sin esa lista la respuesta es el primer grado. Los cursos sobre licencias para el personal de compras se preguntan en otra parte.',
  'question.continuous-evaluation-improvement-mechanisms':
    'De los servicios digitales de esta institución, ¿cuántos tuvieron en los últimos 12 meses una revisión de la que se ejecutó alguna decisión?',
  'counted.continuous-evaluation-improvement-mechanisms':
    'servicios digitales con una revisión de la que se ejecutó una decisión',
  'among.continuous-evaluation-improvement-mechanisms': 'todos los servicios digitales de la institución',
  'countsIf.continuous-evaluation-improvement-mechanisms':
    'la revisión se celebró en los últimos 12 meses y se ejecutó al menos una de sus decisiones',
  'evidence.continuous-evaluation-improvement-mechanisms':
    'El acta fechada de la revisión y la tarea cerrada con la que se ejecutó su decisión.',
  'noEvidence.continuous-evaluation-improvement-mechanisms':
    'Una encuesta a personas usuarias sin ninguna decisión.',
};
