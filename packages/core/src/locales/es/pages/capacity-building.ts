/** The texts of “capacity-building” in Spanish. */
export const capacityBuilding: Readonly<Record<string, string>> = {
  'leveraging-partnerships-for-resource-mobilization.what':
    'La creación de acuerdos duraderos con empresas, universidades y sociedad civil, por los que un proyecto recibe conocimientos, investigación, infraestructura o alcance y en los que cada socio sabe qué da y qué obtiene.',
  'leveraging-partnerships-for-resource-mobilization.why':
    'Pocos ministerios pueden pagar todo lo que necesita un bien público digital. Una universidad puede alojar y enseñar, una empresa puede ceder profesionales de la ingeniería, una asociación puede llegar a los pueblos. Las promesas vagas, sin embargo, se desvanecen cuando un contacto cambia de empleo.',
  'leveraging-partnerships-for-resource-mobilization.how.0':
    'Enumere lo que falta y qué tipo de socio lo tiene.',
  'leveraging-partnerships-for-resource-mobilization.how.1':
    'Examine los motivos de cada candidato y rechace la ayuda que ataría el proyecto a un único proveedor.',
  'leveraging-partnerships-for-resource-mobilization.how.2':
    'Acuerde por escrito los fines, las contribuciones, los derechos, los datos, las decisiones y la duración.',
  'leveraging-partnerships-for-resource-mobilization.how.3':
    'Establezca la salida desde el principio: quién mantiene el sistema en marcha si el socio se retira.',
  'leveraging-partnerships-for-resource-mobilization.how.4':
    'Nombre un contacto en cada parte y reúnase cada trimestre.',
  'leveraging-partnerships-for-resource-mobilization.how.5':
    'Mida lo que aportó la alianza y dígalo en público.',
  'leveraging-partnerships-for-resource-mobilization.evidence.0':
    'Acuerdos firmados con contribuciones y condiciones de salida.',
  'leveraging-partnerships-for-resource-mobilization.evidence.1':
    'Un registro de lo que aportaron los socios, con una estimación de su valor.',
  'leveraging-partnerships-for-resource-mobilization.evidence.2': 'Actas de las revisiones con los socios.',
  'strategic-funding.what':
    'La obtención y gestión de dinero para el código abierto durante varios años, a partir de una combinación planificada de fuentes y con propuestas que expresan el beneficio en términos que cada financiador entiende.',
  'strategic-funding.why':
    'Los proyectos a menudo comienzan con una subvención y terminan con ella. Los gastos de funcionamiento no interesan a los donantes y son desconocidos para la hacienda pública, por lo que un plan debe llevar el servicio paso a paso hacia una fuente duradera.',
  'strategic-funding.how.0':
    'Elabore un plan de costos a cinco años, con el mantenimiento separado de la construcción.',
  'strategic-funding.how.1':
    'Enumere las fuentes posibles con su calendario, su tamaño, sus condiciones y su historial de subvenciones.',
  'strategic-funding.how.2':
    'Escriba una sola justificación del proyecto, con pruebas de ahorro, personas usuarias y reutilización, y adáptela a cada financiador.',
  'strategic-funding.how.3':
    'Reparta el riesgo de modo que ninguna fuente asuma más de la mitad, aproximadamente, de los gastos de funcionamiento.',
  'strategic-funding.how.4':
    'Acuerde pronto con el ministerio de finanzas una partida presupuestaria para el mantenimiento.',
  'strategic-funding.how.5':
    'Informe de los resultados a tiempo, con cuentas que cualquiera pueda comprobar.',
  'strategic-funding.evidence.0': 'Un plan de financiación a varios años con más de una fuente.',
  'strategic-funding.evidence.1': 'Propuestas enviadas y sus resultados.',
  'strategic-funding.evidence.2': 'Una partida presupuestaria para el mantenimiento.',
  'strategic-funding.evidence.3': 'Cuentas publicadas del proyecto.',
  'human-resource-planning-and-allocation.what':
    'La planificación de las personas que necesita un programa de código abierto en cada fase, de dónde vienen, cómo se forman y se pagan y cómo se conservan.',
  'human-resource-planning-and-allocation.why':
    'El personal especializado escasea y las empresas pagan más. Si un plan cuenta licencias y servidores, pero no personas, el despliegue se detiene con la primera renuncia. Planificar pronto permite formar en lugar de competir.',
  'human-resource-planning-and-allocation.how.0':
    'Enumere las funciones y el esfuerzo por fase: desarrollo, análisis, operación, formación, dirección de proyectos, asesoría jurídica.',
  'human-resource-planning-and-allocation.how.1':
    'Compárelos con el personal disponible y con quienes se titularán en los próximos años.',
  'human-resource-planning-and-allocation.how.2':
    'Elija para cada carencia: formar, incorporar personal, recurrir a personal cedido por un socio o contratar por un tiempo limitado con traspaso.',
  'human-resource-planning-and-allocation.how.3':
    'Cree puestos y carreras para el personal técnico en la función pública y use beneficios distintos del salario.',
  'human-resource-planning-and-allocation.how.4':
    'Empareje a las personas consultoras con personal de la institución desde el primer día.',
  'human-resource-planning-and-allocation.how.5':
    'Siga cada trimestre las vacantes y las salidas y pregunte los motivos a quienes se van.',
  'human-resource-planning-and-allocation.evidence.0': 'Un plan de personal por función y fase.',
  'human-resource-planning-and-allocation.evidence.1':
    'Descripciones de puestos técnicos en la función pública.',
  'human-resource-planning-and-allocation.evidence.2': 'Cifras de vacantes y de tiempo en el puesto.',
  'human-resource-planning-and-allocation.evidence.3':
    'Registros del traspaso de las personas consultoras al personal.',
  'mobilizing-in-kind-contributions-and-technical-expertise.what':
    'La obtención de ayuda que no es dinero: horas de personas voluntarias y expertas, créditos en la nube, herramientas, datos, salas, equipos; y su uso de un modo que no cree una nueva dependencia.',
  'mobilizing-in-kind-contributions-and-technical-expertise.why':
    'Para un proyecto con un presupuesto pequeño, esa ayuda puede ser la mayor parte de sus medios. También tiene costos ocultos: el voluntariado requiere atención, los créditos donados se agotan y una herramienta gratuita puede encarecerse más adelante.',
  'mobilizing-in-kind-contributions-and-technical-expertise.how.0':
    'Escriba una lista de deseos concretos con cantidad, calidad y fecha.',
  'mobilizing-in-kind-contributions-and-technical-expertise.how.1':
    'Publíquela para comunidades, empresas, universidades y socios, con un único contacto.',
  'mobilizing-in-kind-contributions-and-technical-expertise.how.2':
    'Compruebe de cada ofrecimiento las condiciones, la duración, la seguridad y el costo una vez que termine.',
  'mobilizing-in-kind-contributions-and-technical-expertise.how.3':
    'Dé a las personas voluntarias tareas claras, mentoría y reconocimiento.',
  'mobilizing-in-kind-contributions-and-technical-expertise.how.4':
    'Contabilice el valor de lo donado como si se hubiera pagado.',
  'mobilizing-in-kind-contributions-and-technical-expertise.how.5':
    'Planifique el día en que termine la donación.',
  'mobilizing-in-kind-contributions-and-technical-expertise.evidence.0':
    'Una lista de deseos y un registro de donaciones con valor y fecha de finalización.',
  'mobilizing-in-kind-contributions-and-technical-expertise.evidence.1':
    'Un programa de voluntariado con tareas y contactos.',
  'mobilizing-in-kind-contributions-and-technical-expertise.evidence.2':
    'Un plan para sustituir los servicios donados.',
  'maximizing-open-source-resource-networks.what':
    'El uso de lo que existe en todo el mundo: comunidades de desarrollo, fundaciones, registros, programas de mentoría y otros gobiernos con el mismo sistema.',
  'maximizing-open-source-resource-networks.why':
    'Casi todos los problemas de un proyecto público de código abierto ya se han encontrado en otro lugar. Un ministerio que conoce las redes obtiene respuesta en un día y comparte el costo del desarrollo; uno que no las conoce paga una consultoría para averiguarlo.',
  'maximizing-open-source-resource-networks.how.0':
    'Haga un mapa de las redes para cada sistema en uso: foro del proyecto, fundación, países usuarios, grupos regionales.',
  'maximizing-open-source-resource-networks.how.1':
    'Incorpórese a ellas con personas designadas que tengan tiempo para ello y presente el trabajo del país.',
  'maximizing-open-source-resource-networks.how.2':
    'Pida a otros países sus planes, contratos y enseñanzas antes de empezar los propios.',
  'maximizing-open-source-resource-networks.how.3':
    'Solicite plazas en programas de mentoría y becas para personal y estudiantes.',
  'maximizing-open-source-resource-networks.how.4':
    'Comparta con otros usuarios los costos de las funciones comunes en lugar de construirlas por su cuenta.',
  'maximizing-open-source-resource-networks.how.5':
    'Aporte a su vez casos, traducciones, documentos y sedes para reuniones.',
  'maximizing-open-source-resource-networks.evidence.0': 'Un mapa de redes con contactos.',
  'maximizing-open-source-resource-networks.evidence.1': 'Material de otros países que se reutilizó.',
  'maximizing-open-source-resource-networks.evidence.2': 'Una función que se pagó en común.',
  'maximizing-open-source-resource-networks.evidence.3': 'Ponencias o casos que ha aportado el país.',
};
