/** The texts of “community-management” in Spanish. */
export const communityManagement: Readonly<Record<string, string>> = {
  'identify-build-and-grow-the-open-source-community.pitfalls.0':
    'El código se publica para una rueda de prensa, y la primera pregunta queda semanas sin respuesta.',
  'identify-build-and-grow-the-open-source-community.pitfalls.1':
    'Las tareas señaladas para personas nuevas son las que nadie entiende.',
  'identify-build-and-grow-the-open-source-community.pitfalls.2':
    'Un concurso trae en una semana una oleada de cambios pequeños y a nadie que se quede.',
  'identify-build-and-grow-the-open-source-community.indicators.0.name': 'Personas nuevas que vuelven',
  'identify-build-and-grow-the-open-source-community.indicators.0.numerator':
    'personas que contribuyeron por primera vez en un año y volvieron a contribuir en seis meses',
  'identify-build-and-grow-the-open-source-community.indicators.0.denominator':
    'personas que contribuyeron por primera vez en ese año',
  'identify-build-and-grow-the-open-source-community.indicators.1.name': 'Tiempo hasta la primera respuesta',
  'identify-build-and-grow-the-open-source-community.indicators.1.numerator':
    'mediana de horas desde el primer mensaje de una persona nueva hasta la primera respuesta de una persona',
  'identify-build-and-grow-the-open-source-community.firstThirtyDays.0.step':
    'Elija la base de código que con mayor probabilidad necesiten otros y pida a dos personas ajenas que la instalen.',
  'identify-build-and-grow-the-open-source-community.firstThirtyDays.1.step':
    'Corrija la página de inicio donde se quedaron atascadas.',
  'identify-build-and-grow-the-open-source-community.firstThirtyDays.2.step':
    'Escriba cinco tareas que lleven menos de un día, cada una con el archivo que debe mirarse y un contacto.',
  'identify-build-and-grow-the-open-source-community.firstThirtyDays.3.step':
    'Invite a un grupo universitario, a una empresa y a un organismo a una reunión de una hora.',
  'identify-build-and-grow-the-open-source-community.firstThirtyDays.4.step':
    'Agradezca en público la primera contribución externa, sea cual sea el tamaño del cambio.',
  'identify-build-and-grow-the-open-source-community.roles.0.role': 'Responsable de la comunidad',
  'identify-build-and-grow-the-open-source-community.roles.0.task':
    'Responde a las personas nuevas en dos días y mantiene la lista de tareas pequeñas.',
  'identify-build-and-grow-the-open-source-community.roles.1.role': 'Responsable de mantenimiento',
  'identify-build-and-grow-the-open-source-community.roles.1.task':
    'Revisa las primeras contribuciones antes que cualquier otra cosa.',
  'identify-build-and-grow-the-open-source-community.roles.2.role': 'Docente o líder de un grupo de usuarios',
  'identify-build-and-grow-the-open-source-community.roles.2.task':
    'Trae a personas y explica lo que necesitan.',
  'identify-build-and-grow-the-open-source-community.roles.3.task':
    'Decide que los cambios externos pueden entrar en producción.',
  'identify-build-and-grow-the-open-source-community.effort.basis':
    'Una base de código dirigida por la institución.',
  'identify-build-and-grow-the-open-source-community.effort.ranges.0.work':
    'Página de inicio, guía y primeras tareas',
  'identify-build-and-grow-the-open-source-community.effort.ranges.1.work':
    'Responsable de la comunidad, cada año',
  'identify-build-and-grow-the-open-source-community.effort.ranges.2.work':
    'Una reunión con personas externas',
  'managing-open-source-community-over-a-project-lifetime.pitfalls.0':
    'Las reglas nombran al ministerio como quien decide, de modo que no hay a quién preguntar.',
  'managing-open-source-community-over-a-project-lifetime.pitfalls.1':
    'Se nombra a dos personas para una función, y una de ellas se marchó el año pasado.',
  'managing-open-source-community-over-a-project-lifetime.pitfalls.2':
    'Quienes pagan están en la junta y quienes mantienen no, de modo que las decisiones las toman personas que no las ejecutarán.',
  'managing-open-source-community-over-a-project-lifetime.pitfalls.3':
    'A toda decisión se la llama consenso, y gana quien más tiempo discute.',
  'managing-open-source-community-over-a-project-lifetime.indicators.0.name': 'Carga sobre una persona',
  'managing-open-source-community-over-a-project-lifetime.indicators.0.numerator':
    'incorporaciones hechas por la persona que más hizo',
  'managing-open-source-community-over-a-project-lifetime.indicators.0.denominator':
    'incorporaciones del semestre',
  'managing-open-source-community-over-a-project-lifetime.indicators.1.name': 'Decisiones con motivo público',
  'managing-open-source-community-over-a-project-lifetime.indicators.1.numerator':
    'decisiones sobre la hoja de ruta cuyo motivo puede leer cualquiera',
  'managing-open-source-community-over-a-project-lifetime.indicators.1.denominator':
    'decisiones sobre la hoja de ruta',
  'managing-open-source-community-over-a-project-lifetime.roles.1.role': 'Responsables de mantenimiento',
};
