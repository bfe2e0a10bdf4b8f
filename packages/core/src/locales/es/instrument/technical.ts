/** The texts of “technical” in Spanish. */
export const technical: Readonly<Record<string, string>> = {
  'question.interoperability-and-standards-compliance':
    'De los sistemas clave que esta administración opera hoy, ¿cuántos tienen una interfaz en funcionamiento descrita en un catálogo?',
  'counted.interoperability-and-standards-compliance':
    'sistemas clave con una interfaz en funcionamiento descrita en un catálogo',
  'among.interoperability-and-standards-compliance':
    'todos los sistemas clave que opera la administración, incluidos los registros de base',
  'countsIf.interoperability-and-standards-compliance':
    'otro sistema usa la interfaz, y su ficha en el catálogo nombra la versión',
  'evidence.interoperability-and-standards-compliance':
    'La ficha del catálogo con la versión y la fecha de su último cambio.',
  'noEvidence.interoperability-and-standards-compliance': 'Un archivo que se envía a mano cada mes.',
  'note.interoperability-and-standards-compliance':
    'Incluya la lista de sistemas clave junto a la respuesta. Los registros de base contienen personas, empresas, tierras, vehículos o direcciones.',
  'question.open-source-software-development':
    'De los sistemas construidos por encargo que esta institución opera hoy, ¿cuántos se construyeron a partir de un repositorio bajo su control?',
  'counted.open-source-software-development':
    'sistemas por encargo construidos a partir de un repositorio bajo el control de la institución',
  'among.open-source-software-development': 'todos los sistemas construidos por encargo en uso',
  'countsIf.open-source-software-development':
    'el registro de la versión en uso nombra el commit a partir del cual se construyó',
  'evidence.open-source-software-development': 'El registro fechado de construcción que nombra el commit.',
  'noEvidence.open-source-software-development': 'Una copia del código fuente en un disco del proveedor.',
  'note.open-source-software-development':
    'Tener el control significa que la institución puede conceder y retirar los permisos de todas las demás personas.',
  'question.cloud-and-infrastructure-management':
    'De los servicios digitales que opera esta institución, ¿cuántos se restauraron en otro alojamiento en una prueba en los últimos 12 meses?',
  'counted.cloud-and-infrastructure-management':
    'servicios digitales restaurados en otro alojamiento en una prueba',
  'among.cloud-and-infrastructure-management': 'todos los servicios digitales que opera la institución',
  'countsIf.cloud-and-infrastructure-management':
    'la prueba partió solo del código y de la copia de seguridad, y el servicio funcionó',
  'evidence.cloud-and-infrastructure-management':
    'El informe fechado de la prueba, con el tiempo que llevó la restauración.',
  'noEvidence.cloud-and-infrastructure-management':
    'Un registro que muestra que se escribieron copias de seguridad.',
  'question.cybersecurity-and-secure-devops':
    'De las vulnerabilidades graves publicadas en los últimos 12 meses para componentes que usa esta institución, ¿cuántas se corrigieron a tiempo?',
  'depends.cybersecurity-and-secure-devops':
    'Sin lista de materiales de software nadie puede decir qué vulnerabilidades afectan a la institución.',
  'counted.cybersecurity-and-secure-devops': 'vulnerabilidades graves corregidas a tiempo',
  'among.cybersecurity-and-secure-devops':
    'todas las vulnerabilidades de gravedad crítica o alta publicadas en los últimos 12 meses para componentes en uso',
  'countsIf.cybersecurity-and-secure-devops':
    'la corrección estaba en funcionamiento antes de que venciera el plazo escrito de la institución',
  'evidence.cybersecurity-and-secure-devops':
    'Una lista con la fecha de cada aviso y la fecha de la versión que llevó la corrección.',
  'noEvidence.cybersecurity-and-secure-devops': 'Un informe de un análisis sin fechas de corrección.',
  'obligation.cybersecurity-and-secure-devops':
    'Una vulnerabilidad sin corregir es el camino más corto para dañar a las personas a través de un sistema público.',
  'note.cybersecurity-and-secure-devops':
    'Si no hay un plazo escrito, la respuesta es el primer grado. Una vulnerabilidad cuyo plazo no ha vencido queda fuera de los dos números. Si una búsqueda en la lista de materiales no encuentra ninguna publicada, la respuesta es el quinto grado.',
  'question.data-architecture-and-management':
    'De los conjuntos de datos que esta institución tiene hoy, ¿cuántos tienen una ficha completa en un catálogo?',
  'counted.data-architecture-and-management': 'conjuntos de datos con una ficha completa en un catálogo',
  'among.data-architecture-and-management': 'todos los conjuntos de datos de la institución',
  'countsIf.data-architecture-and-management':
    'la ficha sigue una norma de metadatos y nombra una persona responsable y una regla de acceso',
  'evidence.data-architecture-and-management': 'Una exportación fechada del catálogo.',
  'noEvidence.data-architecture-and-management': 'Un diagrama de las bases de datos.',
  'note.data-architecture-and-management':
    'Un conjunto de datos es el que se guarda para una tarea, como un registro. Si nadie ha hecho la lista de los conjuntos, la respuesta es «no se sabe».',
  'question.digital-identity-and-access-management':
    'De los servicios de esta administración que hoy exigen iniciar sesión, ¿cuántos aceptan un inicio de sesión compartido?',
  'counted.digital-identity-and-access-management': 'servicios que aceptan un inicio de sesión compartido',
  'among.digital-identity-and-access-management':
    'todos los servicios de la administración que exigen iniciar sesión',
  'countsIf.digital-identity-and-access-management':
    'varias instituciones usan el inicio de sesión, que funciona con un protocolo abierto',
  'evidence.digital-identity-and-access-management':
    'Una lista fechada de los servicios con el protocolo de cada uno.',
  'noEvidence.digital-identity-and-access-management':
    'Una sola política de contraseñas para muchos inicios de sesión separados.',
  'question.monitoring-logging-and-observability':
    'De los servicios digitales que opera esta institución, ¿para cuántos hay cifras de funcionamiento medidas en los últimos 3 meses?',
  'counted.monitoring-logging-and-observability': 'servicios digitales con cifras de funcionamiento medidas',
  'among.monitoring-logging-and-observability':
    'todos los servicios digitales que opera la institución el día de la respuesta',
  'countsIf.monitoring-logging-and-observability':
    'las cifras de disponibilidad y de errores vienen de una medición sin lagunas durante los 3 meses',
  'evidence.monitoring-logging-and-observability':
    'Un archivo o una página con las cifras de cada servicio para cada día del trimestre.',
  'noEvidence.monitoring-logging-and-observability':
    'Una estimación de la disponibilidad hecha por el proveedor.',
  'note.monitoring-logging-and-observability': 'Se admite una laguna de menos de un día en el trimestre.',
  'question.localization-and-adaptability':
    'De los servicios digitales que esta institución ofrece hoy, ¿cuántos funcionan de principio a fin en todas las lenguas oficiales?',
  'counted.localization-and-adaptability':
    'servicios digitales que funcionan de principio a fin en todas las lenguas oficiales',
  'among.localization-and-adaptability': 'todos los servicios digitales que ofrece la institución',
  'countsIf.localization-and-adaptability':
    'una prueba recorrió el servicio desde la primera página hasta el resultado en cada lengua',
  'evidence.localization-and-adaptability': 'El acta fechada de la prueba en cada lengua.',
  'noEvidence.localization-and-adaptability': 'Una primera página traducida por una máquina.',
  'note.localization-and-adaptability':
    'Las lenguas minoritarias reconocidas cuentan en los distritos donde la ley reconoce su uso.',
  'question.testing-integration-and-quality-assurance':
    'De los sistemas con código propio que esta institución opera hoy, ¿en cuántos debe superar cada cambio pruebas automáticas?',
  'counted.testing-integration-and-quality-assurance':
    'sistemas con código propio en los que cada cambio debe superar pruebas automáticas',
  'among.testing-integration-and-quality-assurance':
    'todos los sistemas con código propio en uso: construidos por encargo, o adaptados en su código',
  'countsIf.testing-integration-and-quality-assurance':
    'un cambio que no supera una prueba no puede entrar en funcionamiento',
  'evidence.testing-integration-and-quality-assurance':
    'El registro fechado de los tres últimos cambios, con el resultado de sus pruebas.',
  'noEvidence.testing-integration-and-quality-assurance': 'Pruebas que se hacen a mano cuando hay tiempo.',
};
