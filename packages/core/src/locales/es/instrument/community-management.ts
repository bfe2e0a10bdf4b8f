/** The texts of “community-management” in Spanish. */
export const communityManagement: Readonly<Record<string, string>> = {
  'question.identify-build-and-grow-the-open-source-community':
    'De las bases de código que dirige esta institución, ¿a cuántas contribuyó por primera vez una persona externa en los últimos 12 meses?',
  'counted.identify-build-and-grow-the-open-source-community':
    'bases de código a las que contribuyó por primera vez una persona externa',
  'among.identify-build-and-grow-the-open-source-community':
    'todas las bases de código que dirige la institución',
  'countsIf.identify-build-and-grow-the-open-source-community':
    'en los últimos 12 meses se aceptó una primera contribución de una persona empleada en otra entidad',
  'evidence.identify-build-and-grow-the-open-source-community':
    'Una lista fechada de primeras contribuciones, con la entidad para la que trabaja quien las hizo.',
  'noEvidence.identify-build-and-grow-the-open-source-community': 'El número de descargas.',
  'note.identify-build-and-grow-the-open-source-community':
    'Una institución dirige una base de código cuando decide lo que entra en ella, sola o junto con otras.',
  'question.managing-open-source-community-over-a-project-lifetime':
    'De las bases de código que esta institución dirige hoy, ¿cuántas tienen reglas que nombran a dos personas para cada función clave?',
  'counted.managing-open-source-community-over-a-project-lifetime':
    'bases de código cuyas reglas nombran a dos personas para cada función clave',
  'among.managing-open-source-community-over-a-project-lifetime':
    'todas las bases de código que dirige la institución',
  'countsIf.managing-open-source-community-over-a-project-lifetime':
    'cualquiera puede leer las reglas, y ambas personas confirmaron su función en los últimos 12 meses',
  'evidence.managing-open-source-community-over-a-project-lifetime':
    'El archivo de reglas que nombra a dos personas para cada función clave, con la fecha de su confirmación.',
  'noEvidence.managing-open-source-community-over-a-project-lifetime': 'El organigrama de la institución.',
  'note.managing-open-source-community-over-a-project-lifetime':
    'Una institución dirige una base de código cuando decide lo que entra en ella, sola o junto con otras. Son funciones clave, como mínimo: decidir los cambios, publicar las versiones y responder a los avisos de seguridad.',
  'question.adoption-of-tools':
    'De las bases de código que esta institución dirige hoy, ¿en cuántas puede cualquiera seguir el trabajo sin una cuenta?',
  'counted.adoption-of-tools': 'bases de código en las que cualquiera puede seguir el trabajo sin una cuenta',
  'among.adoption-of-tools': 'todas las bases de código que dirige la institución',
  'countsIf.adoption-of-tools':
    'las decisiones y las tareas pendientes se pueden leer sin una cuenta y se pueden exportar',
  'evidence.adoption-of-tools':
    'Una lista fechada de las herramientas en uso, y una exportación que se volvió a leer en otro sistema.',
  'noEvidence.adoption-of-tools': 'Una invitación a un chat que exige una cuenta.',
  'note.adoption-of-tools':
    'Una institución dirige una base de código cuando decide lo que entra en ella, sola o junto con otras.',
};
