/** The texts of “advice” in Spanish. */
export const advice: Readonly<Record<string, string>> = {
  'advice.items.tech-giants-access-to-cutting-edge-resources.name': 'Acceso a recursos de vanguardia',
  'advice.items.tech-giants-access-to-cutting-edge-resources.description':
    'La empresa cede capacidad en la nube, herramientas de software y conocimientos que un proyecto difícilmente podría comprar por sí solo.',
  'advice.items.tech-giants-access-to-cutting-edge-resources.note':
    'La frase se interrumpe después de la palabra que designa lo que crece; se trata del proyecto.',
  'advice.items.tech-giants-visibility-and-credibility.name': 'Visibilidad y credibilidad',
  'advice.items.tech-giants-visibility-and-credibility.description':
    'Un socio conocido presta al proyecto su buen nombre, y más personas se interesan en financiarlo.',
  'advice.items.ppp-mission-and-objectives-alignment.name': 'Concordancia de misión y objetivos',
  'advice.items.ppp-mission-and-objectives-alignment.description':
    'Averigüe si ambas partes quieren lo mismo.',
  'advice.items.ppp-mission-and-objectives-alignment.points.ppp-mission-and-objectives-alignment-a.text':
    'Compruebe que la finalidad y los valores de la empresa concuerdan con el fin público.',
  'advice.items.ppp-mission-and-objectives-alignment.points.ppp-mission-and-objectives-alignment-b.text':
    'Escriba los objetivos comunes, con resultados, fechas y medidas del éxito.',
  'advice.items.ppp-mission-and-objectives-alignment.points.ppp-mission-and-objectives-alignment-c.text':
    'Pregunte por qué participa la empresa y busque algo más que el lucro.',
  'advice.items.ppp-mission-and-objectives-alignment.points.ppp-mission-and-objectives-alignment-d.text':
    'Enumere lo que cada parte hace bien y dónde cubre una las carencias de la otra.',
  'advice.items.ppp-agreeable-project-terms.name': 'Condiciones del proyecto aceptables para las partes',
  'advice.items.ppp-agreeable-project-terms.description':
    'Establezca en un contrato el dinero, las funciones, las reglas y los derechos.',
  'advice.items.ppp-agreeable-project-terms.points.ppp-agreeable-project-terms-a.text':
    'Negocie quién paga qué, quién cede qué y quién está a cargo de qué.',
  'advice.items.ppp-agreeable-project-terms.points.ppp-agreeable-project-terms-b.text':
    'Fije reglas abiertas para la dirección, las decisiones y la comunicación entre las partes.',
  'advice.items.ppp-agreeable-project-terms.points.ppp-agreeable-project-terms-c.text':
    'Establezca a quién pertenecen el código, las invenciones y los datos, de modo que las personas usuarias sigan protegidas.',
  'advice.items.ppp-agreeable-project-terms.points.ppp-agreeable-project-terms-d.text':
    'Planifique cómo continuarán el mantenimiento y la financiación a largo plazo.',
  'advice.items.ppp-agreeable-project-terms.points.ppp-agreeable-project-terms-e.text':
    'Indique el precio y quién paga el soporte una vez que el servicio esté en funcionamiento.',
  'advice.items.ppp-exit-plans.name': 'Planes de salida',
  'advice.items.ppp-exit-plans.description': 'Acuerde desde el principio cómo puede terminar la asociación.',
  'advice.items.ppp-exit-plans.points.ppp-exit-plans-a.text':
    'Ponga por escrito cuándo y cómo puede retirarse cada parte.',
  'advice.items.ppp-exit-plans.points.ppp-exit-plans-b.text':
    'Asegure que el servicio siga funcionando y creciendo sin interrupción para sus personas usuarias.',
  'advice.items.ppp-exit-plans.points.ppp-exit-plans-c.text':
    'Planifique cómo se traspasan los conocimientos, los datos y los equipos.',
  'advice.items.ppp-exit-plans.points.ppp-exit-plans-d.text':
    'Reflexione sobre lo que un final anticipado supondría para las personas usuarias y para otras partes, y prepárese para ello.',
  'advice.items.ppp-stakeholder-engagement.name': 'Participación de las partes interesadas',
  'advice.items.ppp-stakeholder-engagement.description':
    'Escuche a quienes se ven afectados y mantenga el contacto.',
  'advice.items.ppp-stakeholder-engagement.points.ppp-stakeholder-engagement-a.text':
    'Pregunte a las futuras personas usuarias y a otros grupos qué necesitan, qué temen y qué esperan.',
  'advice.items.ppp-stakeholder-engagement.points.ppp-stakeholder-engagement-b.text':
    'Procure que la asociación se sume a lo que ya existe y no compita con ello.',
  'advice.items.ppp-stakeholder-engagement.points.ppp-stakeholder-engagement-c.text':
    'Informe de manera abierta y frecuente, para que pueda crecer la confianza.',
  'advice.items.ppp-monitoring-and-evaluation.name': 'Seguimiento y evaluación',
  'advice.items.ppp-monitoring-and-evaluation.description': 'Siga lo que logra la asociación.',
  'advice.items.ppp-monitoring-and-evaluation.points.ppp-monitoring-and-evaluation-a.text':
    'Decida pronto cómo se medirán el trabajo y el efecto.',
  'advice.items.ppp-monitoring-and-evaluation.points.ppp-monitoring-and-evaluation-b.text':
    'Examine los resultados en momentos fijados y cambie el rumbo cuando sea necesario.',
  'advice.items.ppp-monitoring-and-evaluation.points.ppp-monitoring-and-evaluation-c.text':
    'Conserve las enseñanzas y transmítalas a los socios posteriores.',
  'advice.items.outreach-crowdfunding-campaigns.name': 'Campañas de financiación colectiva',
  'advice.items.outreach-crowdfunding-campaigns.description':
    'Pida sumas pequeñas a muchas personas para un solo fin claro.',
  'advice.items.outreach-crowdfunding-campaigns.points.outreach-crowdfunding-campaigns-a.text':
    'Use un sitio de financiación colectiva para un trabajo concreto.',
  'advice.items.outreach-crowdfunding-campaigns.points.outreach-crowdfunding-campaigns-b.text':
    'Cuente bien el beneficio y agradezca a quienes donan con una recompensa.',
  'advice.items.outreach-crowdfunding-campaigns.points.outreach-crowdfunding-campaigns-c.text':
    'Dé a conocer la campaña a través de grupos locales, redes sociales y personas conocidas del lugar.',
  'advice.items.outreach-community-challenges-and-hackathons.name': 'Retos comunitarios y hackatones',
  'advice.items.outreach-community-challenges-and-hackathons.description':
    'Deje que la gente compita por buenas soluciones.',
  'advice.items.outreach-community-challenges-and-hackathons.points.outreach-community-challenges-and-hackathons-a.text':
    'Organice un concurso o un hackatón sobre una necesidad real.',
  'advice.items.outreach-community-challenges-and-hackathons.points.outreach-community-challenges-and-hackathons-b.text':
    'Conceda premios o distinciones para atraer a la gente y reúna sus ideas.',
  'advice.items.outreach-community-challenges-and-hackathons.points.outreach-community-challenges-and-hackathons-c.text':
    'Invite a grupos tecnológicos, universidades y centros de innovación.',
  'advice.items.outreach-community-skill-sharing-and-volunteer-programs.name':
    'Programas comunitarios de intercambio de capacidades y voluntariado',
  'advice.items.outreach-community-skill-sharing-and-volunteer-programs.description':
    'Organice la ayuda de las personas que dan su tiempo.',
  'advice.items.outreach-community-skill-sharing-and-volunteer-programs.points.outreach-community-skill-sharing-and-volunteer-programs-a.text':
    'Abra un programa con el que la gente aporte capacidades y trabajo.',
  'advice.items.outreach-community-skill-sharing-and-volunteer-programs.points.outreach-community-skill-sharing-and-volunteer-programs-b.text':
    'Nombre las tareas adecuadas para el voluntariado: pruebas, contenidos, traducción, formación local.',
  'advice.items.outreach-community-skill-sharing-and-volunteer-programs.points.outreach-community-skill-sharing-and-volunteer-programs-c.text':
    'Agradezca y recompense a esas personas y haga agradable el trabajo, para que se queden.',
  'advice.items.outreach-community-led-resource-mapping.name': 'Mapeo de recursos a cargo de la comunidad',
  'advice.items.outreach-community-led-resource-mapping.description':
    'Deje que la gente del lugar enumere lo que ya existe.',
  'advice.items.outreach-community-led-resource-mapping.points.outreach-community-led-resource-mapping-a.text':
    'Haga que la comunidad elabore una lista de salas, equipos y otros bienes.',
  'advice.items.outreach-community-led-resource-mapping.points.outreach-community-led-resource-mapping-b.text':
    'Busque centros comunitarios, puntos de acceso inalámbrico y edificios medio vacíos que puedan compartirse.',
  'advice.items.outreach-public-private-community-partnerships.name':
    'Alianzas entre el sector público, las empresas y la comunidad',
  'advice.items.outreach-public-private-community-partnerships.description':
    'Reúna los medios del Estado, las empresas y las comunidades.',
  'advice.items.outreach-public-private-community-partnerships.points.outreach-public-private-community-partnerships-a.text':
    'Convoque a las tres partes para que inviertan en común.',
  'advice.items.outreach-public-private-community-partnerships.points.outreach-public-private-community-partnerships-b.text':
    'Pida dinero, bienes o uso compartido a empresas, ONG y asociaciones locales.',
  'advice.items.outreach-community-ownership-models.name': 'Modelos de propiedad comunitaria',
  'advice.items.outreach-community-ownership-models.description':
    'Deje que una comunidad sea titular de un servicio o se ocupe de él.',
  'advice.items.outreach-community-ownership-models.points.outreach-community-ownership-models-a.text':
    'Pruebe modelos en los que la comunidad posee los equipos o se encarga del mantenimiento.',
  'advice.items.outreach-community-ownership-models.points.outreach-community-ownership-models-b.text':
    'La gente da más, y durante más tiempo, a lo que es suyo.',
  'advice.items.outreach-community-innovation-funds.name': 'Fondos comunitarios de innovación',
  'advice.items.outreach-community-innovation-funds.description':
    'Un fondo común para probar soluciones nuevas.',
  'advice.items.outreach-community-innovation-funds.points.outreach-community-innovation-funds-a.text':
    'Abra un fondo al que la gente aporte dinero o bienes para proyectos piloto y su ampliación.',
  'advice.items.outreach-community-innovation-funds.points.outreach-community-innovation-funds-b.text':
    'Decida las subvenciones de manera abierta, con participación de la comunidad.',
  'advice.items.outreach-digital-skills-training-and-capacity-building.name':
    'Formación en competencias digitales y desarrollo de capacidades',
  'advice.items.outreach-digital-skills-training-and-capacity-building.description':
    'Enseñe a la gente, para que pueda ayudar.',
  'advice.items.outreach-digital-skills-training-and-capacity-building.points.outreach-digital-skills-training-and-capacity-building-a.text':
    'Ofrezca cursos que permitan usar y apoyar los bienes públicos digitales.',
  'advice.items.outreach-digital-skills-training-and-capacity-building.points.outreach-digital-skills-training-and-capacity-building-b.text':
    'Impártalos con escuelas, centros comunitarios o proveedores de cursos en línea.',
  'advice.items.outreach-community-data-collection-and-mapping.name':
    'Recopilación de datos y cartografía comunitarias',
  'advice.items.outreach-community-data-collection-and-mapping.description':
    'Recoja datos locales junto con quienes viven en el lugar.',
  'advice.items.outreach-community-data-collection-and-mapping.points.outreach-community-data-collection-and-mapping-a.text':
    'Deje que la gente recoja y cartografíe los datos que necesita el diseño de un servicio.',
  'advice.items.outreach-community-data-collection-and-mapping.points.outreach-community-data-collection-and-mapping-b.text':
    'Apóyese en el conocimiento local, la colaboración colectiva y las herramientas cartográficas compartidas.',
  'advice.items.outreach-community-feedback-and-co-creation.name':
    'Retroalimentación y creación conjunta con la comunidad',
  'advice.items.outreach-community-feedback-and-co-creation.description':
    'Diseñe con las personas usuarias mientras el servicio se construye y se despliega.',
  'advice.items.outreach-community-feedback-and-co-creation.points.outreach-community-feedback-and-co-creation-a.text':
    'Mantenga abierto un canal de comentarios y desarrolle en común las partes siguientes.',
  'advice.items.no-funding-leveraging-in-kind-contributions.name':
    'Aprovechamiento de las contribuciones en especie',
  'advice.items.no-funding-leveraging-in-kind-contributions.description':
    'Pida bienes y tiempo en lugar de dinero.',
  'advice.items.no-funding-leveraging-in-kind-contributions.points.no-funding-leveraging-in-kind-contributions-a.text':
    'Busque horas de trabajo, equipos, software sin costo o más barato y asesoramiento de los socios.',
  'advice.items.no-funding-leveraging-in-kind-contributions.points.no-funding-leveraging-in-kind-contributions-b.text':
    'Esas donaciones hacen rendir un presupuesto pequeño y dan al proyecto un comienzo firme.',
  'advice.items.no-funding-crowdsourcing-and-micro-funding.name':
    'Colaboración colectiva y microfinanciación',
  'advice.items.no-funding-crowdsourcing-and-micro-funding.description': 'Reúna muchas donaciones pequeñas.',
  'advice.items.no-funding-crowdsourcing-and-micro-funding.points.no-funding-crowdsourcing-and-micro-funding-a.text':
    'Use la financiación colectiva o la microfinanciación para llegar a un gran número de donantes.',
  'advice.items.no-funding-crowdsourcing-and-micro-funding.points.no-funding-crowdsourcing-and-micro-funding-b.text':
    'Cubra los costos más urgentes y gane de paso partidarios fieles.',
  'advice.items.no-funding-partnerships-and-collaborative-efforts.name':
    'Alianzas y esfuerzos de colaboración',
  'advice.items.no-funding-partnerships-and-collaborative-efforts.description':
    'Comparta el trabajo con quienes quieren lo mismo.',
  'advice.items.no-funding-partnerships-and-collaborative-efforts.points.no-funding-partnerships-and-collaborative-efforts-a.text':
    'Busque organizaciones, grupos y organismos con el mismo fin.',
  'advice.items.no-funding-partnerships-and-collaborative-efforts.points.no-funding-partnerships-and-collaborative-efforts-b.text':
    'Construya o use cosas en común, para que nadie lleve toda la carga.',
  'advice.items.no-funding-volunteer-recruitment-and-management.name': 'Captación y gestión de voluntariado',
  'advice.items.no-funding-volunteer-recruitment-and-management.description':
    'Forme un equipo de personas voluntarias y cuide de él.',
  'advice.items.no-funding-volunteer-recruitment-and-management.points.no-funding-volunteer-recruitment-and-management-a.text':
    'Busque activamente personas con tiempo, capacidades y contactos y diríjalas como un equipo.',
  'advice.items.no-funding-volunteer-recruitment-and-management.points.no-funding-volunteer-recruitment-and-management-b.text':
    'Ofrezca tareas claras, formación y agradecimiento.',
  'advice.items.no-funding-leveraging-open-source-and-free-resources.name':
    'Aprovechamiento del código abierto y de los recursos gratuitos',
  'advice.items.no-funding-leveraging-open-source-and-free-resources.description':
    'Use lo que no cuesta nada.',
  'advice.items.no-funding-leveraging-open-source-and-free-resources.points.no-funding-leveraging-open-source-and-free-resources-a.text':
    'Elija software y herramientas de código abierto antes que cualquier cosa que deba comprarse.',
  'advice.items.no-funding-leveraging-open-source-and-free-resources.points.no-funding-leveraging-open-source-and-free-resources-b.text':
    'Busque alojamiento y almacenamiento gratuitos o baratos.',
  'advice.items.no-funding-phased-development-and-prioritization.name': 'Desarrollo por fases y priorización',
  'advice.items.no-funding-phased-development-and-prioritization.description':
    'Avance a pasos pequeños, primero los más útiles.',
  'advice.items.no-funding-phased-development-and-prioritization.points.no-funding-phased-development-and-prioritization-a.text':
    'Divida el trabajo en fases que puedan pagarse.',
  'advice.items.no-funding-phased-development-and-prioritization.points.no-funding-phased-development-and-prioritization-b.text':
    'Comience por las funciones que más ayudan a las personas usuarias.',
  'advice.items.no-funding-grant-and-funding-opportunities.name':
    'Oportunidades de subvención y financiación',
  'advice.items.no-funding-grant-and-funding-opportunities.description': 'Solicite subvenciones adecuadas.',
  'advice.items.no-funding-grant-and-funding-opportunities.points.no-funding-grant-and-funding-opportunities-a.text':
    'Busque subvenciones y becas para código abierto y bienes públicos digitales.',
  'advice.items.no-funding-grant-and-funding-opportunities.points.no-funding-grant-and-funding-opportunities-b.text':
    'Esté al tanto de nuevas convocatorias acordes con los fines del proyecto.',
  'advice.items.no-funding-advocacy-and-awareness-building.name': 'Incidencia y sensibilización',
  'advice.items.no-funding-advocacy-and-awareness-building.description':
    'Exponga sus razones a quienes deciden.',
  'advice.items.no-funding-advocacy-and-awareness-building.points.no-funding-advocacy-and-awareness-building-a.text':
    'Explique a responsables de políticas públicas y a otras personas influyentes por qué importa el trabajo.',
  'advice.items.no-funding-advocacy-and-awareness-building.points.no-funding-advocacy-and-awareness-building-b.text':
    'Un ambiente más favorable puede traer dinero más adelante.',
  'advice.items.no-funding-community-engagement-and-ownership.name':
    'Participación y apropiación comunitarias',
  'advice.items.no-funding-community-engagement-and-ownership.description':
    'Deje que la comunidad trate el proyecto como propio.',
  'advice.items.no-funding-community-engagement-and-ownership.points.no-funding-community-engagement-and-ownership-a.text':
    'Haga participar desde el principio a las personas para las que se hace.',
  'advice.items.no-funding-community-engagement-and-ownership.points.no-funding-community-engagement-and-ownership-b.text':
    'Invítelas a dar tiempo, capacidades y medios, lo que mantiene vivo el trabajo.',
  'advice.items.no-funding-exploring-diverse-revenue-streams.name':
    'Búsqueda de fuentes de ingresos diversas',
  'advice.items.no-funding-exploring-diverse-revenue-streams.description':
    'Busque algunos ingresos sin cerrar la puerta a nadie.',
  'advice.items.no-funding-exploring-diverse-revenue-streams.points.no-funding-exploring-diverse-revenue-streams-a.text':
    'Considere patrocinios, extras de pago o compras dentro de la aplicación.',
  'advice.items.no-funding-exploring-diverse-revenue-streams.points.no-funding-exploring-diverse-revenue-streams-b.text':
    'Mantenga a pesar de ello el servicio abierto y utilizable para todo el mundo.',
  'advice.items.partial-funding-prioritise-and-phase-development.name': 'Priorización y desarrollo por fases',
  'advice.items.partial-funding-prioritise-and-phase-development.description':
    'Gaste lo que hay en lo que más importa.',
  'advice.items.partial-funding-prioritise-and-phase-development.points.partial-funding-prioritise-and-phase-development-a.text':
    'Ordene las funciones según la necesidad y lo que permite el presupuesto.',
  'advice.items.partial-funding-prioritise-and-phase-development.points.partial-funding-prioritise-and-phase-development-b.text':
    'Construya primero las partes de mayor efecto y añada otras cuando llegue dinero.',
  'advice.items.partial-funding-leverage-co-funding-and-partnerships.name':
    'Aprovechamiento de la cofinanciación y las alianzas',
  'advice.items.partial-funding-leverage-co-funding-and-partnerships.description':
    'Comparta los gastos con otros.',
  'advice.items.partial-funding-leverage-co-funding-and-partnerships.points.partial-funding-leverage-co-funding-and-partnerships-a.text':
    'Pida a otros organismos, a los municipios y a las empresas interesadas que paguen una parte.',
  'advice.items.partial-funding-leverage-co-funding-and-partnerships.points.partial-funding-leverage-co-funding-and-partnerships-b.text':
    'Desarrolle y use cosas en común, para que cada cual pague menos.',
  'advice.items.partial-funding-crowdsourcing-and-community-engagement.name':
    'Colaboración colectiva y participación comunitaria',
  'advice.items.partial-funding-crowdsourcing-and-community-engagement.description':
    'Sume las ideas y el dinero de la población a los del Estado.',
  'advice.items.partial-funding-crowdsourcing-and-community-engagement.points.partial-funding-crowdsourcing-and-community-engagement-a.text':
    'Haga participar a la comunidad en la construcción y la mejora.',
  'advice.items.partial-funding-crowdsourcing-and-community-engagement.points.partial-funding-crowdsourcing-and-community-engagement-b.text':
    'Pida ideas, opiniones y donaciones a la población y a las entidades locales.',
  'advice.items.partial-funding-crowdsourcing-and-community-engagement.points.partial-funding-crowdsourcing-and-community-engagement-c.text':
    'Quienes dieron algo se sienten responsables.',
  'advice.items.partial-funding-advocate-for-increased-funding.name':
    'Incidencia a favor de más financiación',
  'advice.items.partial-funding-advocate-for-increased-funding.description': 'Siga pidiendo más al Estado.',
  'advice.items.partial-funding-advocate-for-increased-funding.points.partial-funding-advocate-for-increased-funding-a.text':
    'Muestre por qué importa el servicio, qué devuelve y a quién ayuda.',
  'advice.items.partial-funding-advocate-for-increased-funding.points.partial-funding-advocate-for-increased-funding-b.text':
    'Aporte cifras, voces de personas usuarias y casos de éxito.',
  'advice.items.partial-funding-explore-sustainable-revenue-models.name':
    'Búsqueda de modelos de ingresos sostenibles',
  'advice.items.partial-funding-explore-sustainable-revenue-models.description':
    'Obtenga ingresos para una parte de los costos.',
  'advice.items.partial-funding-explore-sustainable-revenue-models.points.partial-funding-explore-sustainable-revenue-models-a.text':
    'Considere extras de pago, servicios de datos o licencias de la tecnología para otras entidades.',
  'advice.items.partial-funding-explore-sustainable-revenue-models.points.partial-funding-explore-sustainable-revenue-models-b.text':
    'Rechace todo ingreso que deje fuera a personas o favorezca a unas pocas.',
  'advice.items.partial-funding-optimise-resource-utilisation.name': 'Uso óptimo de los recursos',
  'advice.items.partial-funding-optimise-resource-utilisation.description':
    'Saque el máximo partido de lo que hay.',
  'advice.items.partial-funding-optimise-resource-utilisation.points.partial-funding-optimise-resource-utilisation-a.text':
    'Use con cuidado el código abierto, los servicios en la nube y otros medios baratos.',
  'advice.items.partial-funding-optimise-resource-utilisation.points.partial-funding-optimise-resource-utilisation-b.text':
    'Repase el presupuesto una y otra vez y lleve el dinero adonde rinda más.',
  'advice.items.partial-funding-attract-and-retain-talent.name': 'Captación y retención de talento',
  'advice.items.partial-funding-attract-and-retain-talent.description':
    'Encuentre buenos profesionales y consérvelos.',
  'advice.items.partial-funding-attract-and-retain-talent.points.partial-funding-attract-and-retain-talent-a.text':
    'Ofrezca un salario justo, horarios flexibles y oportunidades de aprender.',
  'advice.items.partial-funding-attract-and-retain-talent.points.partial-funding-attract-and-retain-talent-b.text':
    'Aproveche lo que ofrece el empleo público y forme equipos con escuelas y universidades.',
  'advice.items.partial-funding-establish-governance-accountability.name':
    'Rendición de cuentas en la gobernanza',
  'advice.items.partial-funding-establish-governance-accountability.description':
    'Muestre que el dinero está en buenas manos.',
  'advice.items.partial-funding-establish-governance-accountability.points.partial-funding-establish-governance-accountability-a.text':
    'Establezca reglas, controles financieros e informes abiertos.',
  'advice.items.partial-funding-establish-governance-accountability.points.partial-funding-establish-governance-accountability-b.text':
    'La confianza facilita la siguiente petición de dinero.',
  'advice.items.partial-funding-leverage-international-and-multilateral-funding.name':
    'Aprovechamiento de la financiación internacional y multilateral',
  'advice.items.partial-funding-leverage-international-and-multilateral-funding.description':
    'Pida en el exterior la parte que falta.',
  'advice.items.partial-funding-leverage-international-and-multilateral-funding.points.partial-funding-leverage-international-and-multilateral-funding-a.text':
    'Examine los organismos de desarrollo, las entidades multilaterales y las iniciativas mundiales.',
  'advice.items.partial-funding-leverage-international-and-multilateral-funding.points.partial-funding-leverage-international-and-multilateral-funding-b.text':
    'Muestre cómo sirve el proyecto a lo que estos quieren lograr.',
  'advice.items.partial-funding-cultivate-a-supportive-ecosystem.name': 'Creación de un ecosistema favorable',
  'advice.items.partial-funding-cultivate-a-supportive-ecosystem.description':
    'Reúna aliados en torno al proyecto.',
  'advice.items.partial-funding-cultivate-a-supportive-ecosystem.points.partial-funding-cultivate-a-supportive-ecosystem-a.text':
    'Mantenga el contacto con organismos, sociedad civil y empresas.',
  'advice.items.partial-funding-cultivate-a-supportive-ecosystem.points.partial-funding-cultivate-a-supportive-ecosystem-b.text':
    'Los aliados aportan medios y conocimientos, y el dinero limitado rinde más.',
  'advice.items.full-funding-comprehensive-planning-and-budgeting.name':
    'Planificación y presupuestación integrales',
  'advice.items.full-funding-comprehensive-planning-and-budgeting.description':
    'Planifique con mucha antelación y elabore el presupuesto conforme al plan.',
  'advice.items.full-funding-comprehensive-planning-and-budgeting.points.full-funding-comprehensive-planning-and-budgeting-a.text':
    'Escriba un plan a largo plazo con objetivos, orden y medios.',
  'advice.items.full-funding-comprehensive-planning-and-budgeting.points.full-funding-comprehensive-planning-and-budgeting-b.text':
    'Elabore un presupuesto cuidadoso y abierto que siga el plan.',
  'advice.items.full-funding-diversifying-funding-sources.name':
    'Diversificación de las fuentes de financiación',
  'advice.items.full-funding-diversifying-funding-sources.description': 'No dependa de una sola fuente.',
  'advice.items.full-funding-diversifying-funding-sources.points.full-funding-diversifying-funding-sources-a.text':
    'Combine presupuestos del Estado, ayuda, asociaciones con empresas y formas de financiación más recientes.',
  'advice.items.full-funding-diversifying-funding-sources.points.full-funding-diversifying-funding-sources-b.text':
    'Así puede soportarse la pérdida de una fuente.',
  'advice.items.full-funding-talent-attraction-and-retention.name': 'Captación y retención de talento',
  'advice.items.full-funding-talent-attraction-and-retention.description':
    'Forme un equipo sólido y consérvelo.',
  'advice.items.full-funding-talent-attraction-and-retention.points.full-funding-talent-attraction-and-retention-a.text':
    'Contrate a personas de varias profesiones para construir, operar y mantener el servicio.',
  'advice.items.full-funding-talent-attraction-and-retention.points.full-funding-talent-attraction-and-retention-b.text':
    'Ofrezca buen salario, desarrollo profesional y un buen lugar de trabajo.',
  'advice.items.full-funding-infrastructure-and-technological-investments.name':
    'Inversiones en infraestructura y tecnología',
  'advice.items.full-funding-infrastructure-and-technological-investments.description':
    'Pague una base técnica sólida.',
  'advice.items.full-funding-infrastructure-and-technological-investments.points.full-funding-infrastructure-and-technological-investments-a.text':
    'Reserve lo suficiente para equipos, software, centros de datos y redes que puedan crecer.',
  'advice.items.full-funding-infrastructure-and-technological-investments.points.full-funding-infrastructure-and-technological-investments-b.text':
    'Elija una base que soporte más personas usuarias en los años venideros.',
  'advice.items.full-funding-capacity-building-and-training.name': 'Desarrollo de capacidades y formación',
  'advice.items.full-funding-capacity-building-and-training.description':
    'Enseñe a quienes usarán y mantendrán el servicio.',
  'advice.items.full-funding-capacity-building-and-training.points.full-funding-capacity-building-and-training-a.text':
    'Forme en el uso y el mantenimiento a funcionariado, sociedad civil y población local.',
  'advice.items.full-funding-capacity-building-and-training.points.full-funding-capacity-building-and-training-b.text':
    'Lo que la gente sabe hacer por sí misma dura más que el proyecto.',
  'advice.items.full-funding-monitoring-evaluation-and-continuous-improvement.name':
    'Seguimiento, evaluación y mejora continua',
  'advice.items.full-funding-monitoring-evaluation-and-continuous-improvement.description': 'Mida y mejore.',
  'advice.items.full-funding-monitoring-evaluation-and-continuous-improvement.points.full-funding-monitoring-evaluation-and-continuous-improvement-a.text':
    'Siga el desempeño, el uso y el efecto con un método completo.',
  'advice.items.full-funding-monitoring-evaluation-and-continuous-improvement.points.full-funding-monitoring-evaluation-and-continuous-improvement-b.text':
    'Modifique los servicios y el gasto según las constataciones.',
  'advice.items.full-funding-governance-and-institutional-strengthening.name':
    'Gobernanza y fortalecimiento institucional',
  'advice.items.full-funding-governance-and-institutional-strengthening.description':
    'Dé al trabajo reglas firmes e instituciones fuertes.',
  'advice.items.full-funding-governance-and-institutional-strengthening.points.full-funding-governance-and-institutional-strengthening-a.text':
    'Escriba de manera abierta las estructuras, las políticas y los procedimientos para operar el servicio.',
  'advice.items.full-funding-governance-and-institutional-strengthening.points.full-funding-governance-and-institutional-strengthening-b.text':
    'Ayude a los organismos afectados a trabajar juntos.',
  'advice.items.full-funding-ecosystem-development-and-partnerships.name':
    'Desarrollo del ecosistema y alianzas',
  'advice.items.full-funding-ecosystem-development-and-partnerships.description':
    'Trabaje con socios de muchos tipos.',
  'advice.items.full-funding-ecosystem-development-and-partnerships.points.full-funding-ecosystem-development-and-partnerships-a.text':
    'Haga participar a empresas, sociedad civil, universidades y organismos internacionales.',
  'advice.items.full-funding-ecosystem-development-and-partnerships.points.full-funding-ecosystem-development-and-partnerships-b.text':
    'Elija socios que tengan lo que le falta al proyecto.',
  'advice.items.full-funding-advocacy-and-knowledge-sharing.name':
    'Incidencia e intercambio de conocimientos',
  'advice.items.full-funding-advocacy-and-knowledge-sharing.description':
    'Mantenga vivo el apoyo y comparta lo aprendido.',
  'advice.items.full-funding-advocacy-and-knowledge-sharing.points.full-funding-advocacy-and-knowledge-sharing-a.text':
    'Dé a conocer los resultados, para que la política y la opinión pública sigan respaldando el trabajo.',
  'advice.items.full-funding-advocacy-and-knowledge-sharing.points.full-funding-advocacy-and-knowledge-sharing-b.text':
    'Reúnase con otros países en conferencias y comunidades e intercambie experiencias.',
  'advice.items.full-funding-sustainability-and-scalability-planning.name':
    'Planificación de la sostenibilidad y la escalabilidad',
  'advice.items.full-funding-sustainability-and-scalability-planning.description':
    'Planifique una vida larga y el crecimiento.',
  'advice.items.full-funding-sustainability-and-scalability-planning.points.full-funding-sustainability-and-scalability-planning-a.text':
    'Ponga por escrito cómo se adaptará el servicio y cómo seguirá siendo útil.',
  'advice.items.full-funding-sustainability-and-scalability-planning.points.full-funding-sustainability-and-scalability-planning-b.text':
    'Piense por igual en el dinero, la tecnología y las instituciones.',
  'advice.items.government-alignment-with-government-priorities.name':
    'Concordancia con las prioridades del gobierno',
  'advice.items.government-alignment-with-government-priorities.description':
    'Haga que el proyecto forme parte de lo que el gobierno quiere de todos modos.',
  'advice.items.government-alignment-with-government-priorities.points.government-alignment-with-government-priorities-a.text':
    'Ajústelo a las estrategias, las políticas y los planes de desarrollo nacionales.',
  'advice.items.government-alignment-with-government-priorities.points.government-alignment-with-government-priorities-b.text':
    'Los presupuestos y el apoyo llegan entonces con más regularidad.',
  'advice.items.government-institutional-arrangements-and-governance.name':
    'Disposiciones institucionales y gobernanza',
  'advice.items.government-institutional-arrangements-and-governance.description':
    'Diga quién hace qué y quién vigila.',
  'advice.items.government-institutional-arrangements-and-governance.points.government-institutional-arrangements-and-governance-a.text':
    'Nombre los órganos y los deberes para construir, introducir y operar el servicio.',
  'advice.items.government-institutional-arrangements-and-governance.points.government-institutional-arrangements-and-governance-b.text':
    'Establezca la supervisión, la rendición de cuentas y una forma de decidir.',
  'advice.items.government-stakeholder-engagement-and-partnerships.name':
    'Participación de las partes interesadas y alianzas',
  'advice.items.government-stakeholder-engagement-and-partnerships.description':
    'Haga participar a quienes están fuera del organismo titular.',
  'advice.items.government-stakeholder-engagement-and-partnerships.points.government-stakeholder-engagement-and-partnerships-a.text':
    'Trabaje con otros organismos, la sociedad civil, las empresas y los socios en el exterior.',
  'advice.items.government-stakeholder-engagement-and-partnerships.points.government-stakeholder-engagement-and-partnerships-b.text':
    'Aproveche lo que aportan los socios y compruebe que se atiende a todo tipo de personas usuarias.',
  'advice.items.government-budgeting-and-financial-management.name': 'Presupuestación y gestión financiera',
  'advice.items.government-budgeting-and-financial-management.description':
    'Administre bien el dinero público y busque más.',
  'advice.items.government-budgeting-and-financial-management.points.government-budgeting-and-financial-management-a.text':
    'Lleve el presupuesto y las cuentas de modo que el gasto sea eficiente y visible.',
  'advice.items.government-budgeting-and-financial-management.points.government-budgeting-and-financial-management-b.text':
    'Sume al dinero del Estado asociaciones, financiación combinada o ingresos propios.',
  'advice.items.government-talent-attraction-and-capacity-building.name':
    'Captación de talento y desarrollo de capacidades',
  'advice.items.government-talent-attraction-and-capacity-building.description':
    'Desarrolle capacidades dentro de la administración.',
  'advice.items.government-talent-attraction-and-capacity-building.points.government-talent-attraction-and-capacity-building-a.text':
    'Atraiga, conserve y perfeccione al personal técnico y directivo.',
  'advice.items.government-talent-attraction-and-capacity-building.points.government-talent-attraction-and-capacity-building-b.text':
    'Forme al funcionariado para gestionar y mantener lo que es suyo.',
  'advice.items.government-scalability-and-sustainability.name': 'Escalabilidad y sostenibilidad',
  'advice.items.government-scalability-and-sustainability.description':
    'Construya para el crecimiento y para muchos años.',
  'advice.items.government-scalability-and-sustainability.points.government-scalability-and-sustainability-a.text':
    'Diseñe servicios que admitan más personas usuarias y nuevas necesidades.',
  'advice.items.government-scalability-and-sustainability.points.government-scalability-and-sustainability-b.text':
    'Planifique la resiliencia, la mejora y el dinero a largo plazo.',
  'advice.items.government-monitoring-evaluation-and-continuous-improvement.points.government-monitoring-evaluation-and-continuous-improvement-a.text':
    'Vigile el desempeño, el uso y el efecto.',
  'advice.items.government-monitoring-evaluation-and-continuous-improvement.points.government-monitoring-evaluation-and-continuous-improvement-b.text':
    'Deje que las constataciones modifiquen el servicio y la forma de gastar los fondos.',
  'advice.items.government-legal-and-regulatory-frameworks.name': 'Marcos jurídicos y reglamentarios',
  'advice.items.government-legal-and-regulatory-frameworks.description': 'Haga que la ley ayude.',
  'advice.items.government-legal-and-regulatory-frameworks.points.government-legal-and-regulatory-frameworks-a.text':
    'Procure que las leyes y las reglas permitan construir y usar el servicio.',
  'advice.items.government-legal-and-regulatory-frameworks.points.government-legal-and-regulatory-frameworks-b.text':
    'Elimine las reglas que impiden encontrar o usar medios.',
  'advice.items.government-advocacy-and-public-awareness.name': 'Incidencia y sensibilización pública',
  'advice.items.government-advocacy-and-public-awareness.description':
    'Mantenga el respaldo de la política y de la opinión pública.',
  'advice.items.government-advocacy-and-public-awareness.points.government-advocacy-and-public-awareness-a.text':
    'Hable a favor del trabajo dentro y fuera de la administración.',
  'advice.items.government-advocacy-and-public-awareness.points.government-advocacy-and-public-awareness-b.text':
    'El apoyo público mantiene la voluntad política y, con ella, el dinero.',
  'advice.items.government-international-cooperation-and-knowledge-sharing.name':
    'Cooperación internacional e intercambio de conocimientos',
  'advice.items.government-international-cooperation-and-knowledge-sharing.description':
    'Aprenda y pague junto con otros.',
  'advice.items.government-international-cooperation-and-knowledge-sharing.points.government-international-cooperation-and-knowledge-sharing-a.text':
    'Intercambie experiencias con otros países y socios para el desarrollo.',
  'advice.items.government-international-cooperation-and-knowledge-sharing.points.government-international-cooperation-and-knowledge-sharing-b.text':
    'Busque proyectos conjuntos, medios compartidos y fondos comunes.',
  'advice.items.organisation-business-model-and-revenue-streams.name':
    'Modelo de negocio y fuentes de ingresos',
  'advice.items.organisation-business-model-and-revenue-streams.description':
    'Obtenga ingresos suficientes para continuar.',
  'advice.items.organisation-business-model-and-revenue-streams.points.organisation-business-model-and-revenue-streams-a.text':
    'Elabore un modelo de negocio que se sostenga por sí mismo.',
  'advice.items.organisation-business-model-and-revenue-streams.points.organisation-business-model-and-revenue-streams-b.text':
    'Pruebe suscripciones, precios por uso o servicios de pago, a un precio que puedan pagar las personas a las que se destina.',
  'advice.items.organisation-corporate-social-responsibility-and-impact-investing.name':
    'Responsabilidad social empresarial (RSE) e inversión de impacto',
  'advice.items.organisation-corporate-social-responsibility-and-impact-investing.description':
    'Consiga dinero que busca un efecto social.',
  'advice.items.organisation-corporate-social-responsibility-and-impact-investing.points.organisation-corporate-social-responsibility-and-impact-investing-a.text':
    'Diríjase a empresas e inversores que quieren hacer el bien con su dinero.',
  'advice.items.organisation-corporate-social-responsibility-and-impact-investing.points.organisation-corporate-social-responsibility-and-impact-investing-b.text':
    'Reserve medios para medir el efecto e informar de él.',
  'advice.items.organisation-public-private-partnership.name': 'Asociación público-privada (APP)',
  'advice.items.organisation-public-private-partnership.description':
    'Comparta los costos con los gobiernos.',
  'advice.items.organisation-public-private-partnership.points.organisation-public-private-partnership-a.text':
    'Financie y ejecute proyectos junto con Estados u organismos internacionales.',
  'advice.items.organisation-public-private-partnership.points.organisation-public-private-partnership-b.text':
    'Presupueste la búsqueda de socios, los contratos y la coordinación.',
  'advice.items.organisation-intellectual-property-management.name':
    'Gestión de la propiedad intelectual (PI)',
  'advice.items.organisation-intellectual-property-management.description':
    'Equilibre los derechos propios con el acceso abierto.',
  'advice.items.organisation-intellectual-property-management.points.organisation-intellectual-property-management-a.text':
    'Redacte una estrategia de derechos y pague asesoramiento jurídico, sobre todo cuando se usen partes cerradas.',
  'advice.items.organisation-intellectual-property-management.points.organisation-intellectual-property-management-b.text':
    'Considere licencias de código abierto o creative commons, o la transferencia de tecnología.',
  'advice.items.organisation-marketing-and-customer-acquisition.name':
    'Mercadotecnia y captación de clientes',
  'advice.items.organisation-marketing-and-customer-acquisition.description': 'Consiga personas usuarias.',
  'advice.items.organisation-marketing-and-customer-acquisition.points.organisation-marketing-and-customer-acquisition-a.text':
    'Pague campañas, la captación de personas usuarias y el soporte.',
  'advice.items.organisation-marketing-and-customer-acquisition.points.organisation-marketing-and-customer-acquisition-b.text':
    'Use los clientes y los canales de venta que la organización ya tiene.',
  'advice.items.organisation-scalability-and-infrastructure.name': 'Escalabilidad e infraestructura',
  'advice.items.organisation-scalability-and-infrastructure.description': 'Pague la capacidad.',
  'advice.items.organisation-scalability-and-infrastructure.points.organisation-scalability-and-infrastructure-a.text':
    'Invierta en alojamiento y nube que soporten un uso amplio.',
  'advice.items.organisation-scalability-and-infrastructure.points.organisation-scalability-and-infrastructure-b.text':
    'Presupueste la revisión de los equipos, los planes de capacidad, el mantenimiento y las ampliaciones.',
  'advice.items.organisation-talent-acquisition-and-retention.name': 'Captación y retención de talento',
  'advice.items.organisation-talent-acquisition-and-retention.description':
    'Pague a las personas que hacen falta.',
  'advice.items.organisation-talent-acquisition-and-retention.points.organisation-talent-acquisition-and-retention-a.text':
    'Asegure medios para el personal de producto, diseño, datos y soporte.',
  'advice.items.organisation-talent-acquisition-and-retention.points.organisation-talent-acquisition-and-retention-b.text':
    'Ofrezca buen salario, desarrollo profesional y recompensas.',
  'advice.items.organisation-agility-and-innovation.name': 'Agilidad e innovación',
  'advice.items.organisation-agility-and-innovation.description': 'Conserve la capacidad de cambiar.',
  'advice.items.organisation-agility-and-innovation.points.organisation-agility-and-innovation-a.text':
    'Reserve medios para investigación y ensayos, de modo que el producto siga las necesidades y la tecnología.',
  'advice.items.organisation-agility-and-innovation.points.organisation-agility-and-innovation-b.text':
    'Prefiera los prototipos rápidos y las decisiones basadas en datos.',
  'advice.items.informal-legitimacy-and-credibility.name': 'Legitimidad y credibilidad',
  'advice.items.informal-legitimacy-and-credibility.description': 'Gánese la confianza sin forma jurídica.',
  'advice.items.informal-legitimacy-and-credibility.points.informal-legitimacy-and-credibility-a.text':
    'Tenga presente que donantes y Estados dudan en pagar a un grupo sin personalidad jurídica.',
  'advice.items.informal-legitimacy-and-credibility.points.informal-legitimacy-and-credibility-b.text':
    'Dedique esfuerzo a un historial de buen trabajo que muestre lo que el grupo puede hacer.',
  'advice.items.informal-governance-and-accountability.name': 'Gobernanza y rendición de cuentas',
  'advice.items.informal-governance-and-accountability.description':
    'Diga de manera clara y abierta quién decide y adónde va el dinero.',
  'advice.items.informal-governance-and-accountability.points.informal-governance-and-accountability-a.text':
    'Fije funciones, deberes y formas de decidir, para dar seguridad a los financiadores.',
  'advice.items.informal-governance-and-accountability.points.informal-governance-and-accountability-b.text':
    'Lleve cuentas abiertas, hágalas auditar e informe sobre ellas.',
  'advice.items.informal-community-engagement-and-grassroots-support.name':
    'Participación comunitaria y apoyo de base',
  'advice.items.informal-community-engagement-and-grassroots-support.description':
    'Apóyese en las personas de su entorno.',
  'advice.items.informal-community-engagement-and-grassroots-support.points.informal-community-engagement-and-grassroots-support-a.text':
    'Esos grupos dependen de su comunidad, de su voluntariado y de los lazos locales.',
  'advice.items.informal-community-engagement-and-grassroots-support.points.informal-community-engagement-and-grassroots-support-b.text':
    'Dedique esfuerzo al acercamiento, la sensibilización y la formación, para que la gente del lugar asuma el trabajo.',
  'advice.items.informal-partnership-building.name': 'Creación de alianzas',
  'advice.items.informal-partnership-building.description': 'Apóyese en la fuerza de entidades consolidadas.',
  'advice.items.informal-partnership-building.points.informal-partnership-building-a.text':
    'Busque socios que aporten prestigio, capacidades o dinero, como universidades y empresas.',
  'advice.items.informal-partnership-building.points.informal-partnership-building-b.text':
    'Prevea el esfuerzo que exigen los acuerdos y la coordinación.',
  'advice.items.informal-crowdfunding-and-alternative-financing.name':
    'Financiación colectiva y financiación alternativa',
  'advice.items.informal-crowdfunding-and-alternative-financing.description':
    'Use formas de financiación accesibles para un grupo sin personalidad jurídica.',
  'advice.items.informal-crowdfunding-and-alternative-financing.points.informal-crowdfunding-and-alternative-financing-a.text':
    'Pruebe la financiación colectiva, los bonos sociales y otras vías para llegar a donantes individuales, entidades benéficas e inversores de impacto.',
  'advice.items.informal-crowdfunding-and-alternative-financing.points.informal-crowdfunding-and-alternative-financing-b.text':
    'Presupueste la campaña y las recompensas prometidas a quienes donan.',
  'advice.items.informal-in-kind-contributions-and-resource-pooling.name':
    'Contribuciones en especie y puesta en común de recursos',
  'advice.items.informal-in-kind-contributions-and-resource-pooling.description':
    'Reúna bienes y compártalos.',
  'advice.items.informal-in-kind-contributions-and-resource-pooling.points.informal-in-kind-contributions-and-resource-pooling-a.text':
    'Busque equipos donados, trabajo voluntario y lugares compartidos.',
  'advice.items.informal-in-kind-contributions-and-resource-pooling.points.informal-in-kind-contributions-and-resource-pooling-b.text':
    'Ponga los medios en común con grupos que trabajan en lo mismo.',
  'advice.items.informal-advocacy-and-policy-influence.name': 'Incidencia e influencia en las políticas',
  'advice.items.informal-advocacy-and-policy-influence.description': 'Trabaje por mejores condiciones.',
  'advice.items.informal-advocacy-and-policy-influence.points.informal-advocacy-and-policy-influence-a.text':
    'Dedique esfuerzo a estudios de políticas y conversaciones que faciliten la adopción.',
  'advice.items.informal-advocacy-and-policy-influence.points.informal-advocacy-and-policy-influence-b.text':
    'Conozca a las personas de la administración y de los órganos reguladores que pueden ayudar o estorbar.',
  'advice.items.informal-monitoring-evaluation-and-continuous-improvements.name':
    'Seguimiento, evaluación y mejoras continuas',
  'advice.items.informal-monitoring-evaluation-and-continuous-improvements.description':
    'Demuestre el valor y mejore.',
  'advice.items.informal-monitoring-evaluation-and-continuous-improvements.points.informal-monitoring-evaluation-and-continuous-improvements-a.text':
    'Mida el efecto con rigor y nombre las dificultades.',
  'advice.items.informal-monitoring-evaluation-and-continuous-improvements.points.informal-monitoring-evaluation-and-continuous-improvements-b.text':
    'Use los datos para convencer a otros y para gastar los medios con mejor criterio.',
  'advice.items.budgeting-conduct-a-needs-assessment-and-gap-analysis.name':
    'Analizar las necesidades y las brechas',
  'advice.items.budgeting-conduct-a-needs-assessment-and-gap-analysis.description':
    'Averigüe qué se necesita, qué hay y qué falta.',
  'advice.items.budgeting-conduct-a-needs-assessment-and-gap-analysis.points.budgeting-conduct-a-needs-assessment-and-gap-analysis-a.text':
    'Enumere los bienes públicos digitales que necesita cada sector, por ejemplo la salud, las escuelas y la agricultura.',
  'advice.items.budgeting-conduct-a-needs-assessment-and-gap-analysis.points.budgeting-conduct-a-needs-assessment-and-gap-analysis-b.text':
    'Examine los equipos, los sistemas y las capacidades que tiene hoy el Estado.',
  'advice.items.budgeting-conduct-a-needs-assessment-and-gap-analysis.points.budgeting-conduct-a-needs-assessment-and-gap-analysis-c.text':
    'Nombre las brechas y lo que debe existir antes del comienzo.',
  'advice.items.budgeting-estimate-implementation-costs.name': 'Estimar los costos de implementación',
  'advice.items.budgeting-estimate-implementation-costs.description': 'Sume lo que costará la introducción.',
  'advice.items.budgeting-estimate-implementation-costs.points.budgeting-estimate-implementation-costs-a.text':
    'Servidores, redes y centros de datos.',
  'advice.items.budgeting-estimate-implementation-costs.points.budgeting-estimate-implementation-costs-b.text':
    'Licencias y software, para los bienes públicos digitales y los programas que los rodean.',
  'advice.items.budgeting-estimate-implementation-costs.points.budgeting-estimate-implementation-costs-c.text':
    'Adaptación de los bienes al país y su conexión con lo existente.',
  'advice.items.budgeting-estimate-implementation-costs.points.budgeting-estimate-implementation-costs-d.text':
    'Cursos para el personal y las personas usuarias.',
  'advice.items.budgeting-estimate-implementation-costs.points.budgeting-estimate-implementation-costs-e.text':
    'Digitalización, traslado y cuidado de los datos.',
  'advice.items.budgeting-estimate-implementation-costs.points.budgeting-estimate-implementation-costs-f.text':
    'Proyectos piloto o una introducción por etapas.',
  'advice.items.budgeting-calculate-ongoing-operational-and-maintenance-costs.name':
    'Calcular los costos recurrentes de funcionamiento y mantenimiento',
  'advice.items.budgeting-calculate-ongoing-operational-and-maintenance-costs.description':
    'Sume lo que cuesta operar el servicio año por año.',
  'advice.items.budgeting-calculate-ongoing-operational-and-maintenance-costs.points.budgeting-calculate-ongoing-operational-and-maintenance-costs-a.text':
    'Alojamiento y servicios en la nube.',
  'advice.items.budgeting-calculate-ongoing-operational-and-maintenance-costs.points.budgeting-calculate-ongoing-operational-and-maintenance-costs-b.text':
    'Actualizaciones, mejoras de versión y soporte del proveedor.',
  'advice.items.budgeting-calculate-ongoing-operational-and-maintenance-costs.points.budgeting-calculate-ongoing-operational-and-maintenance-costs-c.text':
    'Ayuda técnica para las personas usuarias y el personal.',
  'advice.items.budgeting-calculate-ongoing-operational-and-maintenance-costs.points.budgeting-calculate-ongoing-operational-and-maintenance-costs-d.text':
    'Conexión a Internet.',
  'advice.items.budgeting-calculate-ongoing-operational-and-maintenance-costs.points.budgeting-calculate-ongoing-operational-and-maintenance-costs-e.text':
    'Medición, valoración y mejora.',
  'advice.items.budgeting-consider-human-resource-costs.name':
    'Tener en cuenta los costos de recursos humanos',
  'advice.items.budgeting-consider-human-resource-costs.description': 'Sume lo que cuestan las personas.',
  'advice.items.budgeting-consider-human-resource-costs.points.budgeting-consider-human-resource-costs-a.text':
    'Salarios y prestaciones del equipo del proyecto, del personal técnico y del personal de soporte.',
  'advice.items.budgeting-consider-human-resource-costs.points.budgeting-consider-human-resource-costs-b.text':
    'Asesoramiento externo, si hace falta.',
  'advice.items.budgeting-factor-in-contingency-and-risk-mitigation-costs.name':
    'Incluir los costos de imprevistos y de medidas frente a riesgos',
  'advice.items.budgeting-factor-in-contingency-and-risk-mitigation-costs.description':
    'Añada una reserva para lo que pueda salir mal.',
  'advice.items.budgeting-factor-in-contingency-and-risk-mitigation-costs.points.budgeting-factor-in-contingency-and-risk-mitigation-costs-a.text':
    'Un margen para sorpresas, retrasos y cambios del alcance.',
  'advice.items.budgeting-factor-in-contingency-and-risk-mitigation-costs.points.budgeting-factor-in-contingency-and-risk-mitigation-costs-b.text':
    'Medidas frente a riesgos conocidos, como seguridad, copias de seguridad y recuperación ante desastres.',
  'advice.items.budgeting-explore-potential-funding-sources.name':
    'Explorar posibles fuentes de financiación',
  'advice.items.budgeting-explore-potential-funding-sources.description': 'Averigüe quién podría pagar.',
  'advice.items.budgeting-explore-potential-funding-sources.points.budgeting-explore-potential-funding-sources-a.text':
    'Aportaciones de los ministerios y departamentos afectados.',
  'advice.items.budgeting-explore-potential-funding-sources.points.budgeting-explore-potential-funding-sources-b.text':
    'Dinero de donantes, organismos internacionales y socios para el desarrollo.',
  'advice.items.budgeting-explore-potential-funding-sources.points.budgeting-explore-potential-funding-sources-c.text':
    'Asociaciones con empresas o inversión privada.',
  'advice.items.budgeting-explore-potential-funding-sources.points.budgeting-explore-potential-funding-sources-d.text':
    'Reparto de los costos con otros gobiernos u organismos.',
  'advice.items.budgeting-develop-a-multi-year-budget-plan.name':
    'Elaborar un plan presupuestario plurianual',
  'advice.items.budgeting-develop-a-multi-year-budget-plan.description': 'Reparta los costos entre los años.',
  'advice.items.budgeting-develop-a-multi-year-budget-plan.points.budgeting-develop-a-multi-year-budget-plan-a.text':
    'Divida los costos por año, al ritmo de las etapas de la introducción.',
  'advice.items.budgeting-develop-a-multi-year-budget-plan.points.budgeting-develop-a-multi-year-budget-plan-b.text':
    'Tenga en cuenta la inflación, los tipos de cambio y la subida de los precios.',
  'advice.items.budgeting-engage-stakeholders-and-seek-approvals.name':
    'Implicar a las partes interesadas y obtener las aprobaciones',
  'advice.items.budgeting-engage-stakeholders-and-seek-approvals.description':
    'Consiga el acuerdo de quienes deciden.',
  'advice.items.budgeting-engage-stakeholders-and-seek-approvals.points.budgeting-engage-stakeholders-and-seek-approvals-a.text':
    'Hable con los organismos, los ministerios y las demás partes afectadas.',
  'advice.items.budgeting-engage-stakeholders-and-seek-approvals.points.budgeting-engage-stakeholders-and-seek-approvals-b.text':
    'Obtenga las aprobaciones y compromisos firmes de dinero.',
  'advice.items.budgeting-monitor-and-adjust.name': 'Dar seguimiento y ajustar',
  'advice.items.budgeting-monitor-and-adjust.description': 'Mantenga el presupuesto fiel a la realidad.',
  'advice.items.budgeting-monitor-and-adjust.points.budgeting-monitor-and-adjust-a.text':
    'Actualícelo en momentos fijados según lo gastado, lo que cambió y lo que llegó de fuera.',
  'advice.items.budgeting-monitor-and-adjust.points.budgeting-monitor-and-adjust-b.text':
    'Use las enseñanzas de proyectos en marcha.',
  'advice.items.contingency-risk-identification-and-assessment.name':
    'Identificación y evaluación de riesgos',
  'advice.items.contingency-risk-identification-and-assessment.description':
    'Conozca los riesgos y cuáles pesan más.',
  'advice.items.contingency-risk-identification-and-assessment.points.contingency-risk-identification-and-assessment-a.text':
    'Busque los riesgos para los medios: menos dinero, un cambio político, una crisis económica, un desastre.',
  'advice.items.contingency-risk-identification-and-assessment.points.contingency-risk-identification-and-assessment-b.text':
    'Ordénelos según su probabilidad y el daño que causarían.',
  'advice.items.contingency-contingency-planning.name': 'Planificación para contingencias',
  'advice.items.contingency-contingency-planning.description': 'Decida de antemano qué hacer.',
  'advice.items.contingency-contingency-planning.points.contingency-contingency-planning-a.text':
    'Escriba para cada riesgo los pasos que siguen cuando se hace realidad.',
  'advice.items.contingency-contingency-planning.points.contingency-contingency-planning-b.text':
    'Abarque otras fuentes de dinero, otros usos de los medios, un alcance menor y un último recurso.',
  'advice.items.contingency-financial-contingency-reserves.name': 'Reservas financieras para imprevistos',
  'advice.items.contingency-financial-contingency-reserves.description': 'Mantenga una reserva de dinero.',
  'advice.items.contingency-financial-contingency-reserves.points.contingency-financial-contingency-reserves-a.text':
    'Aparte una suma del presupuesto para sorpresas y déficits.',
  'advice.items.contingency-financial-contingency-reserves.points.contingency-financial-contingency-reserves-b.text':
    'Fije de manera abierta quién puede usarla y cómo se repone.',
  'advice.items.contingency-resource-diversification.name': 'Diversificación de los recursos',
  'advice.items.contingency-resource-diversification.description': 'Apóyese en muchas fuentes.',
  'advice.items.contingency-resource-diversification.points.contingency-resource-diversification-a.text':
    'Consiga como financiadores a Estados, organismos internacionales, empresas y entidades benéficas.',
  'advice.items.contingency-resource-diversification.points.contingency-resource-diversification-b.text':
    'Examine también la financiación colectiva, la inversión de impacto y las asociaciones.',
  'advice.items.contingency-stakeholder-engagement-and-communication.name':
    'Participación de las partes interesadas y comunicación',
  'advice.items.contingency-stakeholder-engagement-and-communication.description':
    'Informe pronto y con claridad.',
  'advice.items.contingency-stakeholder-engagement-and-communication.points.contingency-stakeholder-engagement-and-communication-a.text':
    'Mantenga el contacto con financiadores, socios y personas usuarias sobre los medios disponibles.',
  'advice.items.contingency-stakeholder-engagement-and-communication.points.contingency-stakeholder-engagement-and-communication-b.text':
    'Tenga un plan para informar a todas las partes de lo que ocurre en una crisis.',
  'advice.items.contingency-adaptive-project-management.name': 'Gestión adaptable de proyectos',
  'advice.items.contingency-adaptive-project-management.description':
    'Gestione de modo que los planes puedan cambiar.',
  'advice.items.contingency-adaptive-project-management.points.contingency-adaptive-project-management-a.text':
    'Elija una forma de trabajo en la que las decisiones y los medios puedan desplazarse con rapidez.',
  'advice.items.contingency-adaptive-project-management.points.contingency-adaptive-project-management-b.text':
    'Revise en momentos fijados el plan, las fechas y las necesidades y ajústelos a lo disponible.',
  'advice.items.contingency-resource-pooling-and-partnerships.name': 'Puesta en común de recursos y alianzas',
  'advice.items.contingency-resource-pooling-and-partnerships.description':
    'Comparta los medios, para que una pérdida pese menos.',
  'advice.items.contingency-resource-pooling-and-partnerships.points.contingency-resource-pooling-and-partnerships-a.text':
    'Acuerde compartirlos con otros organismos, Estados o empresas.',
  'advice.items.contingency-resource-pooling-and-partnerships.points.contingency-resource-pooling-and-partnerships-b.text':
    'Participe en redes regionales y mundiales de bienes públicos digitales.',
  'advice.items.contingency-capacity-building-and-knowledge-transfer.name':
    'Desarrollo de capacidades y transferencia de conocimientos',
  'advice.items.contingency-capacity-building-and-knowledge-transfer.description':
    'Cuente con personas que puedan tomar el relevo.',
  'advice.items.contingency-capacity-building-and-knowledge-transfer.points.contingency-capacity-building-and-knowledge-transfer-a.text':
    'Forme a suficientes personas, para que otras puedan asumir el trabajo cuando se marche personal.',
  'advice.items.contingency-capacity-building-and-knowledge-transfer.points.contingency-capacity-building-and-knowledge-transfer-b.text':
    'Ponga por escrito los procedimientos y las buenas prácticas, para que perdure la memoria.',
  'advice.items.contingency-monitoring-and-evaluation.description': 'Vigile los medios de cerca.',
  'advice.items.contingency-monitoring-and-evaluation.points.contingency-monitoring-and-evaluation-a.text':
    'Siga cómo se usan los medios, advierta los riesgos nuevos y decida a tiempo.',
  'advice.items.contingency-monitoring-and-evaluation.points.contingency-monitoring-and-evaluation-b.text':
    'Renueve los planes según lo aprendido y lo que ha cambiado.',
  'advice.items.contingency-exit-strategies-and-sustainability-planning.name':
    'Estrategias de salida y planificación de la sostenibilidad',
  'advice.items.contingency-exit-strategies-and-sustainability-planning.description':
    'Sepa cómo hacer el traspaso.',
  'advice.items.contingency-exit-strategies-and-sustainability-planning.points.contingency-exit-strategies-and-sustainability-planning-a.text':
    'Planifique cómo pasa un servicio a titulares locales o a otros financiadores cuando se agotan los medios.',
  'advice.items.contingency-exit-strategies-and-sustainability-planning.points.contingency-exit-strategies-and-sustainability-planning-b.text':
    'Enseñe a las personas del lugar lo que necesitan para continuar.',
  'advice.groups.partnering-with-tech-giants.name': 'Alianzas con grandes empresas tecnológicas',
  'advice.groups.partnering-with-tech-giants.description':
    'Las grandes empresas tecnológicas tienen dinero, herramientas y personal cualificado; un programa puede pedir una parte de lo que destinan a la responsabilidad social.',
  'advice.groups.public-private-partnerships.name': 'Asociaciones público-privadas',
  'advice.groups.public-private-partnerships.description':
    'El Estado y una empresa pagan y dirigen juntos un proyecto; cinco asuntos deben resolverse antes de empezar.',
  'advice.groups.community-outreach.name': 'Acercamiento a la comunidad',
  'advice.groups.community-outreach.description':
    'Las comunidades pueden dar dinero, tiempo, conocimientos y datos; se nombran diez formas de pedírselos.',
  'advice.groups.none-or-low.name': 'Sin financiación o con poca',
  'advice.groups.none-or-low.description':
    'Qué hacer cuando casi no hay dinero: donaciones en especie, voluntariado, herramientas gratuitas y pasos pequeños.',
  'advice.groups.partial.name': 'Financiación parcial',
  'advice.groups.partial.description':
    'Qué hacer cuando el Estado paga una parte: dar prioridad a lo más importante, compartir los costos y defender una aportación mayor.',
  'advice.groups.full.name': 'Financiación completa',
  'advice.groups.full.description':
    'Qué hacer cuando hay dinero suficiente: planificar a largo plazo, repartir las fuentes y construir lo que perdura.',
  'advice.groups.government.name': 'Titularidad del Estado',
  'advice.groups.government.description':
    'El Estado es titular del proyecto: vincúlelo a los planes nacionales y use el peso de las instituciones públicas.',
  'advice.groups.organisation.name': 'Titularidad de una organización',
  'advice.groups.organisation.description':
    'Una organización privada es titular del proyecto: debe ganar o conseguir su dinero y, aun así, servir al público.',
  'advice.groups.informal.name': 'Titularidad informal de una organización',
  'advice.groups.informal.description':
    'Un grupo informal impulsa el proyecto: tiene poco peso sobre el papel y depende de la confianza, el voluntariado y los socios.',
  'advice.groups.governance-budgeting.name':
    'Consideraciones sobre la movilización de recursos según la estructura de gobernanza',
  'advice.groups.governance-budgeting.description':
    'Nueve pasos desde la necesidad hasta un presupuesto acordado que se mantiene al día.',
  'advice.groups.governance-budgeting.note':
    'La introducción promete consejos para una estructura externa, una interna y una informal; sigue una sola lista común de nueve pasos.',
  'advice.groups.contingency.name': 'Directrices para la gestión de contingencias',
  'advice.groups.contingency.description':
    'Diez directrices para mantener en marcha un programa cuando faltan el dinero o las personas.',
  'advice.cost.costs.hardware-and-infrastructure.name': 'Equipos e infraestructura',
  'advice.cost.costs.software-and-licences.name': 'Software y licencias',
  'advice.cost.costs.integration-and-customisation.name': 'Integración y adaptación',
  'advice.cost.costs.training-and-capacity.name': 'Formación y desarrollo de capacidades',
  'advice.cost.costs.data-migration.name': 'Digitalización, migración y gestión de datos',
  'advice.cost.costs.pilots-and-phases.name': 'Pilotos y despliegue por fases',
  'advice.cost.costs.hosting-and-cloud.name': 'Alojamiento y nube',
  'advice.cost.costs.software-updates-and-support.name': 'Actualizaciones y soporte del software',
  'advice.cost.costs.technical-help.name': 'Asistencia técnica y mesa de ayuda',
  'advice.cost.costs.connectivity.name': 'Internet y conectividad',
  'advice.cost.costs.monitoring-and-improvement.name': 'Seguimiento, evaluación y mejora',
  'advice.cost.costs.salaries-and-benefits.name': 'Salarios y prestaciones',
  'advice.cost.costs.consultants.name': 'Consultoría externa',
  'advice.cost.costs.buffer.name': 'Reserva para imprevistos',
  'advice.cost.costs.risk-measures.name': 'Medidas frente a riesgos',
  'advice.cost.fundingSources.ministry-allocations.name': 'Asignaciones de los ministerios',
  'advice.cost.fundingSources.international-donors.name': 'Organismos internacionales y donantes',
  'advice.cost.fundingSources.private-investment.name': 'Asociaciones e inversión privada',
  'advice.cost.fundingSources.cost-sharing.name': 'Reparto de los costos con otros gobiernos',
};
