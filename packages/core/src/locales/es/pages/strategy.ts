/** The texts of “strategy” in Spanish. */
export const strategy: Readonly<Record<string, string>> = {
  'analysing-labour-costs-versus-licencing-costs.what':
    'Una comparación de dos presupuestos para el mismo servicio: uno que paga sobre todo a personas, que adaptan y mantienen software de código abierto, y otro que paga sobre todo el derecho a usar un producto. Ambos se ponen por escrito para toda la vida del servicio, con las mismas personas usuarias y la misma calidad.',
  'analysing-labour-costs-versus-licencing-costs.why':
    'Sin la comparación gana el precio de compra más bajo, aunque los pagos de licencias suban cada año y el dinero salga del país. Donde los salarios son moderados, pagar a personas suele ser más barato y también mejor para la economía local, y una comisión de presupuesto necesita verlo en cifras.',
  'analysing-labour-costs-versus-licencing-costs.how.0':
    'Elija un servicio real y fije el período, por ejemplo siete años, el número de personas usuarias y el nivel de soporte.',
  'analysing-labour-costs-versus-licencing-costs.how.1':
    'Enumere los costos de cada opción año por año: licencias, suscripciones, personal, formación, migración de datos, alojamiento, contratos de soporte y costo de salida.',
  'analysing-labour-costs-versus-licencing-costs.how.2':
    'Tome los salarios locales y los precios de ofertas reales, y anote la fuente y la fecha de cada cifra.',
  'analysing-labour-costs-versus-licencing-costs.how.3':
    'Varíe las cifras menos seguras, como los salarios, el tipo de cambio y el número de personas usuarias, y vea si cambia el orden de las opciones.',
  'analysing-labour-costs-versus-licencing-costs.how.4':
    'Indique para cada opción qué parte del dinero se gasta dentro del país.',
  'analysing-labour-costs-versus-licencing-costs.how.5':
    'Presente el resultado en dos páginas, con los supuestos, a quienes deciden sobre el presupuesto, y repítalo cuando un contrato deba renovarse.',
  'analysing-labour-costs-versus-licencing-costs.evidence.0':
    'Una comparación de costos de al menos dos opciones en cinco años o más, con las fuentes de las cifras.',
  'analysing-labour-costs-versus-licencing-costs.evidence.1':
    'Una decisión presupuestaria o un documento del consejo de ministros que remite a la comparación.',
  'analysing-labour-costs-versus-licencing-costs.evidence.2':
    'Una comprobación posterior de lo que se gastó realmente frente a lo que se había supuesto.',
  'capacity-building.what':
    'Un esfuerzo duradero de una institución por contar con personas propias capaces de elegir, operar y modificar software de código abierto y de devolver mejoras. Es más que un curso: incluye puestos, tiempo para aprender, mentoría y trabajo en sistemas reales.',
  'capacity-building.why':
    'El código abierto da a una institución el derecho a modificar sus sistemas, pero solo las personas capacitadas pueden ejercerlo. Si todo el conocimiento está en manos de un contratista, la dependencia solo ha cambiado de lugar, y el sistema se detiene cuando termina el contrato.',
  'capacity-building.how.0':
    'Elabore un cuadro de los sistemas en uso, las capacidades que exige cada uno y las personas que hoy las tienen.',
  'capacity-building.how.1':
    'Señale las carencias que detendrían un servicio si se marchara una persona, y resuélvalas primero.',
  'capacity-building.how.2':
    'Decida para cada carencia si conviene formar, incorporar personal o contratar fuera, e incluya en todo contrato la transferencia de conocimientos.',
  'capacity-building.how.3':
    'Reserve una parte fija de la jornada para el aprendizaje y para contribuir a los proyectos en uso.',
  'capacity-building.how.4':
    'Asigne a cada persona en formación alguien que ejerza de mentor o mentora, dentro de la institución o en la comunidad del proyecto.',
  'capacity-building.how.5': 'Cuente cada año cuántas tareas realizó el personal propio y ajuste el plan.',
  'capacity-building.evidence.0': 'Un cuadro de capacidades por sistema con menos de un año de antigüedad.',
  'capacity-building.evidence.1':
    'Un presupuesto de formación y una parte de la jornada aprobados por escrito.',
  'capacity-building.evidence.2':
    'Cambios o correcciones hechos por personal de la institución y aceptados por el proyecto.',
  'capacity-building.evidence.3': 'Contratos con una cláusula sobre la transferencia de conocimientos.',
  'platform-and-tool-selection.what':
    'Una forma repetible de pasar de una necesidad a la elección de un producto de código abierto. Los candidatos se comparan por sus funciones, el encaje con los sistemas existentes, el estado del proyecto que los sostiene, la seguridad y el esfuerzo de operarlos.',
  'platform-and-tool-selection.why':
    'Una herramienta hoy popular puede tener una sola persona a cargo del mantenimiento, una licencia que no conviene o ninguna vía hacia otros sistemas. La elección ata un servicio durante muchos años, por lo que una hora dedicada al estado del proyecto ahorra meses más tarde.',
  'platform-and-tool-selection.how.0':
    'Escriba la necesidad como una lista breve de funciones obligatorias y deseadas, con los sistemas que deben conectarse y las personas que usarán el producto.',
  'platform-and-tool-selection.how.1':
    'Busque en los registros de bienes públicos digitales, en los catálogos de otros gobiernos y en las plataformas generales de código antes de pensar en construir.',
  'platform-and-tool-selection.how.2':
    'Compruebe de cada candidato la licencia, el historial de versiones, el número de responsables de mantenimiento activos, el tratamiento de los avisos de seguridad, la documentación y la existencia de entidades usuarias de tamaño similar.',
  'platform-and-tool-selection.how.3':
    'Puntúe los tres mejores con ponderaciones fijadas de antemano y anote lo que no se sabe en lugar de suponerlo.',
  'platform-and-tool-selection.how.4':
    'Instale la primera opción en un entorno de prueba, con tareas y personas usuarias reales, durante algunas semanas.',
  'platform-and-tool-selection.how.5':
    'Decida, publique los motivos y fije una fecha para revisar la elección.',
  'platform-and-tool-selection.evidence.0':
    'Una lista de necesidades y una comparación puntuada con motivos, de fecha anterior a la compra o la instalación.',
  'platform-and-tool-selection.evidence.1': 'Un informe de la prueba con personas usuarias.',
  'platform-and-tool-selection.evidence.2':
    'Una ficha sobre la salud del proyecto de cada producto elegido, renovada cada año.',
  'software-contribution-governance.what':
    'Las reglas y rutinas con las que el personal de una institución puede aportar código, textos o diseños a proyectos abiertos, y con las que se aceptan contribuciones externas en los proyectos de la institución.',
  'software-contribution-governance.why':
    'Sin una regla, o bien nadie se atreve a contribuir y hay que parchear a mano cada actualización, o bien se contribuye sin tener los derechos y se expone a la institución. Una política breve y clara protege al personal y ahorra el costo de mantener copias privadas.',
  'software-contribution-governance.how.0':
    'Decida qué puede publicarse sin preguntar, como las correcciones a proyectos en uso, y qué requiere aprobación, como un proyecto nuevo.',
  'software-contribution-governance.how.1':
    'Aclare en los contratos laborales y de proveedores a quién pertenece el código y establezca que puede publicarse.',
  'software-contribution-governance.how.2':
    'Designe un grupo pequeño, a menudo la oficina de código abierto, que responda a las solicitudes en un número fijo de días.',
  'software-contribution-governance.how.3':
    'Revise cada contribución antes de publicarla, en busca de secretos, datos personales y código de terceros.',
  'software-contribution-governance.how.4':
    'Elija cómo confirman sus derechos quienes contribuyen desde fuera, mediante un certificado de origen del desarrollador (DCO) o un acuerdo de licencia de contribución (CLA), e inclúyalo en la guía de contribución.',
  'software-contribution-governance.how.5': 'Mantenga una lista pública de lo aportado y publicado.',
  'software-contribution-governance.evidence.0':
    'Una política de contribución que el personal puede encontrar y que indica un contacto.',
  'software-contribution-governance.evidence.1':
    'Cláusulas contractuales sobre la titularidad y la publicación del código.',
  'software-contribution-governance.evidence.2':
    'Un registro de solicitudes con el tiempo que llevó cada respuesta.',
  'software-contribution-governance.evidence.3':
    'Guías de contribución y archivos de licencia en los repositorios de la institución.',
  'security-and-risk-management.what':
    'El trabajo constante de saber qué componentes de código abierto están en uso, cuáles de sus vulnerabilidades se conocen, con qué rapidez se corrigen y qué ocurre cuando uno es atacado.',
  'security-and-risk-management.why':
    'Los servicios públicos guardan datos que las personas no tuvieron más remedio que dar. La mayor parte de un sistema moderno consta de componentes escritos en otros lugares, y quienes atacan encuentran en pocos días una vulnerabilidad conocida en uno de ellos. El código abierto permite a un Estado mirar por sí mismo, pero solo si alguien mira.',
  'security-and-risk-management.how.0':
    'Genere una lista de materiales de software (SBOM) para cada sistema, en un formato estándar como SPDX o CycloneDX, y renuévela con cada versión publicada.',
  'security-and-risk-management.how.1':
    'Compare las listas a diario con las bases de datos públicas de vulnerabilidades (CVE, OSV) y envíe los resultados a una persona designada.',
  'security-and-risk-management.how.2':
    'Fije plazos para los parches según la gravedad y mida si se cumplen.',
  'security-and-risk-management.how.3':
    'Publique una política de divulgación coordinada de vulnerabilidades (security.txt) y responda a cada aviso.',
  'security-and-risk-management.how.4':
    'Encargue a alguien externo una prueba de penetración de los sistemas críticos al menos una vez al año y financie la reparación de lo hallado, en el proyecto abierto en el que surgió.',
  'security-and-risk-management.how.5':
    'Lleve un registro de riesgos con responsable, probabilidad, efecto y medida, y ensaye el peor caso.',
  'security-and-risk-management.evidence.0':
    'Listas de materiales de software de los sistemas en funcionamiento.',
  'security-and-risk-management.evidence.1':
    'Estadísticas del tiempo entre la publicación de una vulnerabilidad y su corrección.',
  'security-and-risk-management.evidence.2':
    'El informe de la última prueba de penetración y el registro de lo que se hizo al respecto.',
  'security-and-risk-management.evidence.3': 'Un contacto publicado para avisos de seguridad.',
  'change-management.what':
    'Una ayuda planificada para las personas y unidades que pasan de sistemas propietarios conocidos a sistemas abiertos: motivos, calendario, formación, soporte y una vía para decir qué no funciona.',
  'change-management.why':
    'Las migraciones fracasan menos por razones técnicas que porque el personal se vio sorprendido, perdió funciones de las que dependía o no tenía a quién preguntar. Cada migración fallida se cuenta durante años como prueba de que el código abierto no funciona.',
  'change-management.how.0':
    'Pregunte a cada unidad afectada qué tareas realiza, qué archivos y plantillas usa y qué teme.',
  'change-management.how.1':
    'Consiga en la alta dirección a alguien que respalde el cambio y que use el nuevo sistema en primer lugar y a la vista de todos.',
  'change-management.how.2':
    'Empiece con una unidad piloto que quiera el cambio y mantenga ambos sistemas en paralelo por un tiempo limitado.',
  'change-management.how.3':
    'Forme por tareas y no por menús, con colegas formados en cada piso como primer contacto.',
  'change-management.how.4':
    'Publique una lista de problemas conocidos con la fecha de reparación y responda a cada mensaje.',
  'change-management.how.5':
    'Mida el uso y la satisfacción al cabo de uno, tres y doce meses, y apague el sistema antiguo en un día anunciado.',
  'change-management.evidence.0': 'Un plan de migración con fechas, personas y presupuesto de formación.',
  'change-management.evidence.1': 'Resultados de encuestas al personal antes y después del cambio.',
  'change-management.evidence.2': 'Cifras de solicitudes de ayuda a lo largo del tiempo.',
  'change-management.evidence.3': 'El anuncio del día en que se apagó el sistema antiguo.',
};
