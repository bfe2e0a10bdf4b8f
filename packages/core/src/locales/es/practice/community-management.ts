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
    'personas que contribuyeron por primera vez en un año y volvieron a contribuir en un plazo de seis meses',
  'identify-build-and-grow-the-open-source-community.indicators.0.denominator':
    'personas que contribuyeron por primera vez en ese año',
  'identify-build-and-grow-the-open-source-community.indicators.1.name': 'Tiempo hasta la primera respuesta',
  'identify-build-and-grow-the-open-source-community.indicators.1.numerator':
    'mediana de horas desde el primer mensaje de quien llega hasta la primera respuesta dada por una persona',
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
    'incorporaciones hechas por la persona con más incorporaciones',
  'managing-open-source-community-over-a-project-lifetime.indicators.0.denominator':
    'incorporaciones del semestre',
  'managing-open-source-community-over-a-project-lifetime.indicators.1.name': 'Decisiones con motivo público',
  'managing-open-source-community-over-a-project-lifetime.indicators.1.numerator':
    'decisiones sobre la hoja de ruta cuyo motivo puede leer cualquiera',
  'managing-open-source-community-over-a-project-lifetime.indicators.1.denominator':
    'decisiones sobre la hoja de ruta',
  'managing-open-source-community-over-a-project-lifetime.firstThirtyDays.0.step':
    'Escriba para una base de código quién puede incorporar cambios, publicar versiones, decidir sobre la hoja de ruta y atender quejas.',
  'managing-open-source-community-over-a-project-lifetime.firstThirtyDays.1.step':
    'Pregunte a cada una de esas personas si lo sigue haciendo y quién lo haría si enfermara.',
  'managing-open-source-community-over-a-project-lifetime.firstThirtyDays.2.step':
    'Busque una segunda persona para una función que tenga solo una y acuerde qué aprenderá y en qué plazo.',
  'managing-open-source-community-over-a-project-lifetime.firstThirtyDays.3.step':
    'Publique una página de reglas con nombres, fecha y una regla para dejar la función.',
  'managing-open-source-community-over-a-project-lifetime.firstThirtyDays.4.step':
    'Celebre la primera reunión abierta, con notas publicadas al día siguiente.',
  'managing-open-source-community-over-a-project-lifetime.roles.0.role': 'Grupo directivo',
  'managing-open-source-community-over-a-project-lifetime.roles.0.task':
    'Decide según reglas publicadas y renueva los nombres cada año.',
  'managing-open-source-community-over-a-project-lifetime.roles.1.role': 'Responsables de mantenimiento',
  'managing-open-source-community-over-a-project-lifetime.roles.1.task':
    'Reparten la incorporación de cambios y la publicación de versiones entre dos o más personas.',
  'managing-open-source-community-over-a-project-lifetime.roles.2.role':
    'Dos contactos para las quejas sobre conducta',
  'managing-open-source-community-over-a-project-lifetime.roles.2.task':
    'Reciben las quejas y comunican su número sin nombres.',
  'managing-open-source-community-over-a-project-lifetime.roles.3.role': 'La institución',
  'managing-open-source-community-over-a-project-lifetime.roles.3.task':
    'Paga el tiempo de su personal en estas funciones.',
  'managing-open-source-community-over-a-project-lifetime.effort.basis':
    'Una base de código con hasta diez personas que contribuyen habitualmente, de tres organizaciones.',
  'managing-open-source-community-over-a-project-lifetime.effort.ranges.0.work':
    'Reglas, funciones y primera reunión',
  'managing-open-source-community-over-a-project-lifetime.effort.ranges.1.work':
    'Gestión del grupo, cada año',
  'managing-open-source-community-over-a-project-lifetime.effort.ranges.2.work': 'Traspaso de una función',
  'managing-open-source-community-over-a-project-lifetime.example.place': 'Dinamarca',
  'managing-open-source-community-over-a-project-lifetime.example.fact':
    'OS2, iniciada por cinco municipios en abril de 2012, es una red en la que organismos públicos especifican, compran y gobiernan productos de código abierto compartidos. Cuenta con 78 organismos públicos; una cuota anual de 25 000 coronas paga su funcionamiento, y cada producto tiene su propia economía.',
  'adoption-of-tools.pitfalls.0': 'Un chat privado se convierte en el lugar donde se toman las decisiones.',
  'adoption-of-tools.pitfalls.1':
    'Termina la modalidad gratuita de un servicio, y con ella tres años de debate.',
  'adoption-of-tools.pitfalls.2':
    'Una herramienta pide un número de teléfono o una cuenta que las personas de algunas regiones no pueden obtener.',
  'adoption-of-tools.indicators.0.name': 'Exportaciones que se restauraron',
  'adoption-of-tools.indicators.0.numerator':
    'herramientas cuya exportación se restauró como prueba en los últimos 12 meses',
  'adoption-of-tools.indicators.0.denominator': 'herramientas en uso',
  'adoption-of-tools.indicators.1.name': 'Miembros perdidos al principio',
  'adoption-of-tools.indicators.1.numerator':
    'miembros invitados que no usaron nunca la herramienta principal en su primer mes',
  'adoption-of-tools.indicators.1.denominator': 'miembros invitados',
  'adoption-of-tools.firstThirtyDays.0.step':
    'Enumere todas las herramientas en uso, con quién paga, quién administra y qué ve una persona ajena.',
  'adoption-of-tools.firstThirtyDays.1.step':
    'Busque las diez últimas decisiones y anote dónde puede leerse cada una.',
  'adoption-of-tools.firstThirtyDays.2.step':
    'Elija un lugar público para las decisiones y otro para las tareas, y traslade allí lo que esté pendiente.',
  'adoption-of-tools.firstThirtyDays.3.step':
    'Exporte el contenido de una herramienta que apenas se use y ciérrela.',
  'adoption-of-tools.firstThirtyDays.4.step': 'Restaure la exportación en otra máquina, como prueba.',
  'adoption-of-tools.roles.0.task': 'Nombra el lugar para cada finalidad y traslada allí las conversaciones.',
  'adoption-of-tools.roles.1.role': 'Administración de las herramientas',
  'adoption-of-tools.roles.1.task': 'Hace las exportaciones e intenta restaurarlas.',
  'adoption-of-tools.roles.2.role': 'Miembros',
  'adoption-of-tools.roles.2.task': 'Dicen con qué dispositivos y conexiones trabajan.',
  'adoption-of-tools.roles.3.task':
    'Aprueba las cuentas y los lugares de los datos una sola vez para todos los proyectos.',
  'adoption-of-tools.effort.basis': 'Una base de código con hasta cincuenta miembros.',
  'adoption-of-tools.effort.ranges.0.work': 'Inventario y elección',
  'adoption-of-tools.effort.ranges.1.work': 'Traslado de un canal con su historial',
  'adoption-of-tools.effort.ranges.2.work': 'Exportación y restauración, cada semestre',
};
