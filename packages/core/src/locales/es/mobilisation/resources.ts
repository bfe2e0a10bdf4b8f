/** The texts of “resources” in Spanish. */
export const resources: Readonly<Record<string, string>> = {
  'resources.human.digital-transformation-experts.name': 'Especialistas en transformación digital',
  'resources.human.digital-transformation-experts.description':
    'Personas que conocen tanto la tecnología como los servicios públicos y que pueden decir para qué está preparado un país.',
  'resources.human.digital-transformation-experts.points.digital-transformation-experts-a.text':
    'Saben cómo funcionan juntas la tecnología, la infraestructura y los servicios digitales.',
  'resources.human.digital-transformation-experts.points.digital-transformation-experts-b.text':
    'Juzgan el grado de preparación del país, nombran lo que falta y redactan la estrategia y la hoja de ruta.',
  'resources.human.change-management-specialists.name': 'Especialistas en gestión del cambio',
  'resources.human.change-management-specialists.description':
    'Personas que acompañan al personal y a las personas usuarias en un cambio de hábitos y de cultura.',
  'resources.human.change-management-specialists.points.change-management-specialists-a.text':
    'Ya han guiado a organizaciones en cambios de la cultura de trabajo.',
  'resources.human.change-management-specialists.points.change-management-specialists-b.text':
    'Facilitan el paso a los servicios digitales, para que las personas usuarias los adopten y la dirección los respalde.',
  'resources.human.cybersecurity-professional.name': 'Profesional de la ciberseguridad',
  'resources.human.cybersecurity-professional.description':
    'Personas que mantienen seguros los sistemas y los datos personales.',
  'resources.human.cybersecurity-professional.points.cybersecurity-professional-a.text':
    'Conocen como oficio la seguridad, la protección de datos y la privacidad.',
  'resources.human.cybersecurity-professional.points.cybersecurity-professional-b.text':
    'Planifican las salvaguardias de cada bien público digital y velan por su aplicación.',
  'resources.human.cybersecurity-professional.note':
    'El nombre figura en singular en la fuente, a diferencia de los demás de la lista.',
  'resources.human.data-scientists-and-analysts.name': 'Especialistas en ciencia y análisis de datos',
  'resources.human.data-scientists-and-analysts.description':
    'Personas que convierten los datos en constataciones con las que puede dirigirse un servicio.',
  'resources.human.data-scientists-and-analysts.points.data-scientists-and-analysts-a.text':
    'Saben gestionar datos, analizarlos y mostrarlos en gráficos claros.',
  'resources.human.data-scientists-and-analysts.points.data-scientists-and-analysts-b.text':
    'Aportan pruebas a las decisiones, observan el desempeño de los servicios y señalan lo que debería mejorar.',
  'resources.human.ux-designers.name': 'Especialistas en diseño de la experiencia de usuario (UX)',
  'resources.human.ux-designers.description':
    'Personas que dan forma a los servicios en torno a quienes los usan.',
  'resources.human.ux-designers.points.ux-designers-a.text':
    'Diseñan desde el punto de vista de la persona usuaria.',
  'resources.human.ux-designers.points.ux-designers-b.text':
    'Hacen los servicios fáciles de entender, accesibles para las personas con discapacidad y cercanos a lo que necesita la ciudadanía.',
  'resources.human.digital-service-delivery-managers.name':
    'Responsables de la prestación de servicios digitales',
  'resources.human.digital-service-delivery-managers.description':
    'Personas que responden de un servicio digital desde la primera petición hasta la operación diaria.',
  'resources.human.digital-service-delivery-managers.points.digital-service-delivery-managers-a.text':
    'Gestionan un servicio público como una sola cadena, de principio a fin.',
  'resources.human.digital-service-delivery-managers.points.digital-service-delivery-managers-b.text':
    'Supervisan el despliegue, la conexión con otros sistemas y el mantenimiento posterior.',
  'resources.human.digital-literacy-and-capacity-building-trainers.name':
    'Personal formador en alfabetización digital y desarrollo de capacidades',
  'resources.human.digital-literacy-and-capacity-building-trainers.description':
    'Personas que enseñan a otras a usar y operar servicios digitales.',
  'resources.human.digital-literacy-and-capacity-building-trainers.points.digital-literacy-and-capacity-building-trainers-a.text':
    'Saben cómo aprenden competencias digitales las personas adultas.',
  'resources.human.digital-literacy-and-capacity-building-trainers.points.digital-literacy-and-capacity-building-trainers-b.text':
    'Forman al funcionariado, a la ciudadanía y a otros grupos para usar lo construido.',
  'resources.human.project-managers.name': 'Responsables de proyecto',
  'resources.human.project-managers.description':
    'Personas que mantienen unidos el alcance, el tiempo, los riesgos y las partes de una iniciativa.',
  'resources.human.project-managers.points.project-managers-a.text':
    'Coordinan el trabajo de una iniciativa y vigilan su avance.',
  'resources.human.project-managers.points.project-managers-b.text':
    'Se ocupan del plan, de los riesgos y del contacto con las partes interesadas.',
  'resources.human.policy-and-regulatory-experts.name': 'Especialistas en políticas públicas y regulación',
  'resources.human.policy-and-regulatory-experts.description':
    'Personas que conocen las reglas a las que deben atenerse los servicios digitales.',
  'resources.human.policy-and-regulatory-experts.points.policy-and-regulatory-experts-a.text':
    'Conocen la gobernanza digital, las políticas públicas y la regulación.',
  'resources.human.policy-and-regulatory-experts.points.policy-and-regulatory-experts-b.text':
    'Ajustan cada iniciativa a las leyes y reglas del país.',
  'resources.human.collaboration-and-partnership-managers.name': 'Responsables de colaboración y alianzas',
  'resources.human.collaboration-and-partnership-managers.description':
    'Personas que mantienen unidas las alianzas de muchas partes.',
  'resources.human.collaboration-and-partnership-managers.points.collaboration-and-partnership-managers-a.text':
    'Crean alianzas de varias partes y las mantienen en funcionamiento.',
  'resources.human.collaboration-and-partnership-managers.points.collaboration-and-partnership-managers-b.text':
    'Sientan a una misma mesa a organismos, empresas y sociedad civil.',
  'resources.human.volunteers.name': 'Voluntariado',
  'resources.human.volunteers.description': 'Personas que dan tiempo y capacidades sin remuneración.',
  'resources.human.volunteers.points.volunteers-a.text':
    'Proceden de todos los ámbitos de la vida y dan libremente su tiempo.',
  'resources.human.volunteers.points.volunteers-b.text':
    'Ayudan con pruebas, entrada de datos, contenidos, traducción, difusión y la comunidad.',
  'resources.human.volunteers.points.volunteers-c.text':
    'Pueden ser estudiantes, personas jubiladas, trabajadoras o aficionadas a la tecnología.',
  'resources.human.volunteers.points.volunteers-d.text':
    'Cubren carencias de personal y hacen que la comunidad sienta el servicio como propio.',
  'resources.financial.government-budgets.name': 'Presupuestos del Estado',
  'resources.financial.government-budgets.description':
    'Dinero que el Estado destina al cambio digital en sus propios presupuestos.',
  'resources.financial.government-budgets.points.government-budgets-a.text':
    'Partidas presupuestarias para la transformación digital en el ámbito nacional, estatal o local.',
  'resources.financial.government-budgets.points.government-budgets-b.text':
    'Aportaciones de varios ministerios, como los de tecnología, servicios públicos o innovación.',
  'resources.financial.international-development-funding.name':
    'Financiación internacional para el desarrollo',
  'resources.financial.international-development-funding.description':
    'Donaciones, préstamos o ayuda experta de organismos multilaterales y de cooperación.',
  'resources.financial.international-development-funding.points.international-development-funding-a.text':
    'Apoyo de organismos multilaterales, bancos de desarrollo y agencias de cooperación, en forma de donación, préstamo o asesoramiento.',
  'resources.financial.international-development-funding.points.international-development-funding-b.text':
    'Se nombran como ejemplos el Banco Mundial, el Fondo Monetario Internacional (FMI) y los bancos regionales de desarrollo.',
  'resources.financial.public-private-partnerships.name': 'Asociaciones público-privadas (APP)',
  'resources.financial.public-private-partnerships.description':
    'El gobierno y las empresas pagan juntos un proyecto.',
  'resources.financial.public-private-partnerships.points.public-private-partnerships-a.text':
    'El Estado y una empresa, por ejemplo tecnológica, invierten ambos en un proyecto.',
  'resources.financial.public-private-partnerships.points.public-private-partnerships-b.text':
    'El proyecto gana las capacidades y los medios de la parte privada.',
  'resources.financial.innovation-funds-and-challenges.name': 'Fondos y retos de innovación',
  'resources.financial.innovation-funds-and-challenges.description':
    'Dinero que se gana en un concurso de ideas nuevas.',
  'resources.financial.innovation-funds-and-challenges.points.innovation-funds-and-challenges-a.text':
    'Concursos y fondos que pagan nuevos bienes públicos digitales.',
  'resources.financial.innovation-funds-and-challenges.points.innovation-funds-and-challenges-b.text':
    'Los gestionan organismos públicos, fundaciones u organismos internacionales.',
  'resources.financial.digital-transformation-bonds-or-loans.name':
    'Bonos o préstamos para la transformación digital',
  'resources.financial.digital-transformation-bonds-or-loans.description':
    'Dinero prestado que solo puede gastarse en infraestructura digital.',
  'resources.financial.digital-transformation-bonds-or-loans.points.digital-transformation-bonds-or-loans-a.text':
    'Bonos o préstamos hechos para este único fin.',
  'resources.financial.digital-transformation-bonds-or-loans.points.digital-transformation-bonds-or-loans-b.text':
    'Abren la puerta a los grandes inversores y al mercado de capitales.',
  'resources.financial.crowdfunding-and-citizen-contributions.name':
    'Financiación colectiva y aportaciones ciudadanas',
  'resources.financial.crowdfunding-and-citizen-contributions.description':
    'Sumas pequeñas de la población en general.',
  'resources.financial.crowdfunding-and-citizen-contributions.points.crowdfunding-and-citizen-contributions-a.text':
    'La gente paga a través de un sitio de financiación colectiva o dona libremente, para la construcción o el mantenimiento.',
  'resources.financial.philanthropic-grants-and-foundations.name': 'Donaciones filantrópicas y fundaciones',
  'resources.financial.philanthropic-grants-and-foundations.description':
    'Donaciones de donantes privados y entidades benéficas.',
  'resources.financial.philanthropic-grants-and-foundations.points.philanthropic-grants-and-foundations-a.text':
    'Fundaciones, entidades benéficas y donantes acaudalados interesados en los bienes públicos digitales pagan una parte.',
  'resources.financial.international-collaborations-and-partnerships.name':
    'Colaboraciones y alianzas internacionales',
  'resources.financial.international-collaborations-and-partnerships.description':
    'Dinero y medios de otros Estados y de organismos internacionales, en virtud de un acuerdo conjunto.',
  'resources.financial.international-collaborations-and-partnerships.points.international-collaborations-and-partnerships-a.text':
    'Los acuerdos con uno o varios socios extranjeros aportan fondos, personal o equipos.',
  'resources.financial.revenue-generating-models.name': 'Modelos generadores de ingresos',
  'resources.financial.revenue-generating-models.description': 'Ingresos del propio servicio.',
  'resources.financial.revenue-generating-models.points.revenue-generating-models-a.text':
    'Los pagos de las personas usuarias o una parte de los ingresos financian parte del funcionamiento y del mantenimiento.',
  'resources.financial.regional-or-national-digital-transformation-funds.name':
    'Fondos regionales o nacionales de transformación digital',
  'resources.financial.regional-or-national-digital-transformation-funds.description':
    'Un fondo permanente para el cambio digital.',
  'resources.financial.regional-or-national-digital-transformation-funds.points.regional-or-national-digital-transformation-funds-a.text':
    'Una región o un país abre su propio fondo de inversión, que paga, entre otras cosas, bienes públicos digitales.',
  'resources.infrastructural.connectivity-infrastructure.name': 'Infraestructura de conectividad',
  'resources.infrastructural.connectivity-infrastructure.description': 'Redes que llegan a todo el mundo.',
  'resources.infrastructural.connectivity-infrastructure.points.connectivity-infrastructure-a.text':
    'Banda ancha por cable y por red móvil en todas las partes del país.',
  'resources.infrastructural.connectivity-infrastructure.points.connectivity-infrastructure-b.text':
    'Infraestructura de telecomunicaciones sólida: fibra, torres de radio y satélites.',
  'resources.infrastructural.data-centres-and-cloud-computing.name':
    'Centros de datos y computación en la nube',
  'resources.infrastructural.data-centres-and-cloud-computing.description':
    'Lugares donde funcionan los servicios, propios del Estado o alquilados.',
  'resources.infrastructural.data-centres-and-cloud-computing.points.data-centres-and-cloud-computing-a.text':
    'Centros de datos fiables y seguros, del Estado o contratados a proveedores comerciales de nube.',
  'resources.infrastructural.data-centres-and-cloud-computing.points.data-centres-and-cloud-computing-b.text':
    'Capacidad en la nube que crece con los servicios alojados en ella.',
  'resources.infrastructural.data-centres-and-cloud-computing.points.data-centres-and-cloud-computing-c.text':
    'Créditos y suscripciones de nube que dan acceso.',
  'resources.infrastructural.digital-identification-systems.name': 'Sistemas de identificación digital',
  'resources.infrastructural.digital-identification-systems.description':
    'Formas de que las personas acrediten en línea quiénes son.',
  'resources.infrastructural.digital-identification-systems.points.digital-identification-systems-a.text':
    'Una plataforma de identidad segura que funciona con otros sistemas, como un documento nacional de identidad o un servicio de inicio de sesión.',
  'resources.infrastructural.digital-identification-systems.points.digital-identification-systems-b.text':
    'Permite a las personas entrar con seguridad y muestra a cada una sus propios servicios.',
  'resources.infrastructural.shared-digital-platforms.name': 'Plataformas digitales compartidas',
  'resources.infrastructural.shared-digital-platforms.description':
    'Partes comunes sobre las que construyen muchos organismos.',
  'resources.infrastructural.shared-digital-platforms.points.shared-digital-platforms-a.text':
    'Plataformas y API comunes con las que los organismos construyen y conectan sus servicios.',
  'resources.infrastructural.shared-digital-platforms.points.shared-digital-platforms-b.text':
    'Licencias y derechos de acceso para los organismos y las personas usuarias de esas plataformas.',
  'resources.infrastructural.cybersecurity-and-data-protection-infrastructure.name':
    'Infraestructura de ciberseguridad y protección de datos',
  'resources.infrastructural.cybersecurity-and-data-protection-infrastructure.description':
    'Equipos y herramientas que defienden los sistemas y los datos.',
  'resources.infrastructural.cybersecurity-and-data-protection-infrastructure.points.cybersecurity-and-data-protection-infrastructure-a.text':
    'Una defensa fuerte: cortafuegos, detección de intrusiones y un centro de operaciones de seguridad.',
  'resources.infrastructural.cybersecurity-and-data-protection-infrastructure.points.cybersecurity-and-data-protection-infrastructure-b.text':
    'Medios para cifrar, almacenar con seguridad y proteger la privacidad.',
  'resources.infrastructural.cybersecurity-and-data-protection-infrastructure.points.cybersecurity-and-data-protection-infrastructure-c.text':
    'Programas, herramientas y licencias de seguridad.',
  'resources.infrastructural.interoperability-and-integration-frameworks.name':
    'Marcos de interoperabilidad e integración',
  'resources.infrastructural.interoperability-and-integration-frameworks.description':
    'Reglas y herramientas que permiten comunicarse a los sistemas nuevos y antiguos.',
  'resources.infrastructural.interoperability-and-integration-frameworks.points.interoperability-and-integration-frameworks-a.text':
    'Normas técnicas y protocolos que conectan los bienes públicos digitales entre sí y con los sistemas más antiguos.',
  'resources.infrastructural.interoperability-and-integration-frameworks.points.interoperability-and-integration-frameworks-b.text':
    'Licencias de software intermedio y de otras herramientas de conexión.',
  'resources.infrastructural.digital-service-delivery-channels.name':
    'Canales de prestación de servicios digitales',
  'resources.infrastructural.digital-service-delivery-channels.description':
    'Las vías por las que un servicio llega a las personas.',
  'resources.infrastructural.digital-service-delivery-channels.points.digital-service-delivery-channels-a.text':
    'Varios canales a la vez: sitios web, aplicaciones para teléfono y quioscos.',
  'resources.infrastructural.digital-service-delivery-channels.points.digital-service-delivery-channels-b.text':
    'Todos los canales utilizables por personas con pocas o muchas competencias digitales.',
  'resources.infrastructural.digital-service-delivery-channels.points.digital-service-delivery-channels-c.text':
    'Licencias y derechos de uso de las plataformas de prestación.',
  'resources.infrastructural.geographic-information-systems.name': 'Sistemas de información geográfica (SIG)',
  'resources.infrastructural.geographic-information-systems.description':
    'Mapas y datos de lugar para los servicios y las decisiones.',
  'resources.infrastructural.geographic-information-systems.points.geographic-information-systems-a.text':
    'Datos geoespaciales y una plataforma SIG, para servicios según el lugar y decisiones basadas en pruebas.',
  'resources.infrastructural.geographic-information-systems.points.geographic-information-systems-b.text':
    'Licencias de SIG, o SIG como servicio en la nube.',
  'resources.infrastructural.digital-payment-systems.name': 'Sistemas de pago digital',
  'resources.infrastructural.digital-payment-systems.description': 'Formas seguras de pagar y cobrar.',
  'resources.infrastructural.digital-payment-systems.points.digital-payment-systems-a.text':
    'Infraestructura de pago segura y rápida: billeteras electrónicas, banca en línea y pasarelas que funcionan juntas.',
  'resources.infrastructural.digital-payment-systems.points.digital-payment-systems-b.text':
    'Pagos que se realizan sin tropiezos dentro de un servicio público.',
  'resources.infrastructural.digital-payment-systems.points.digital-payment-systems-c.text':
    'Licencias para procesar pagos y cuentas de comercio.',
  'resources.infrastructural.data-management-and-analytics-infrastructure.name':
    'Infraestructura de gestión y análisis de datos',
  'resources.infrastructural.data-management-and-analytics-infrastructure.description':
    'Donde se conservan y estudian los datos de los servicios.',
  'resources.infrastructural.data-management-and-analytics-infrastructure.points.data-management-and-analytics-infrastructure-a.text':
    'Plataformas, lagos de datos y herramientas de análisis que reúnen lo que producen los servicios y aprenden de ello.',
  'resources.infrastructural.data-management-and-analytics-infrastructure.points.data-management-and-analytics-infrastructure-b.text':
    'Licencias, o servicios en la nube, para manejar y analizar datos.',
  'resources.institutional.policy-frameworks.name': 'Marcos de políticas',
  'resources.institutional.policy-frameworks.description': 'Las políticas que un país necesita por escrito.',
  'resources.institutional.policy-frameworks.points.policy-frameworks-a.name':
    'Estrategias o políticas digitales nacionales',
  'resources.institutional.policy-frameworks.points.policy-frameworks-a.text':
    'Fija el rumbo del país en todo lo digital.',
  'resources.institutional.policy-frameworks.points.policy-frameworks-b.name': 'Políticas de datos abiertos',
  'resources.institutional.policy-frameworks.points.policy-frameworks-b.text':
    'Dice qué datos públicos son abiertos y para quién.',
  'resources.institutional.policy-frameworks.points.policy-frameworks-c.name':
    'Políticas de fomento del software de código abierto y los estándares abiertos',
  'resources.institutional.policy-frameworks.points.policy-frameworks-c.text':
    'Indica a los organismos públicos que prefieran el código abierto y los estándares abiertos.',
  'resources.institutional.policy-frameworks.points.policy-frameworks-d.name':
    'Políticas de gobierno electrónico o transformación digital',
  'resources.institutional.policy-frameworks.points.policy-frameworks-d.text':
    'Regula cómo se digitaliza la propia administración.',
  'resources.institutional.policy-frameworks.points.policy-frameworks-e.name':
    'Políticas de TIC o de banda ancha',
  'resources.institutional.policy-frameworks.points.policy-frameworks-e.text':
    'Regula las redes y el acceso a ellas.',
  'resources.institutional.strategies-and-action-plans.name': 'Estrategias y planes de acción',
  'resources.institutional.strategies-and-action-plans.description':
    'Los planes que ponen en práctica las políticas.',
  'resources.institutional.strategies-and-action-plans.points.strategies-and-action-plans-a.name':
    'Estrategias nacionales de datos abiertos',
  'resources.institutional.strategies-and-action-plans.points.strategies-and-action-plans-a.text':
    'Planifica cómo se publican y se usan los datos públicos.',
  'resources.institutional.strategies-and-action-plans.points.strategies-and-action-plans-b.name':
    'Estrategias de adopción de software de código abierto',
  'resources.institutional.strategies-and-action-plans.points.strategies-and-action-plans-b.text':
    'Planifica cómo pasan los organismos públicos al código abierto.',
  'resources.institutional.strategies-and-action-plans.points.strategies-and-action-plans-c.name':
    'Hojas de ruta para la implementación de bienes públicos digitales',
  'resources.institutional.strategies-and-action-plans.points.strategies-and-action-plans-c.text':
    'Fija el orden en que se introducen los bienes públicos digitales.',
  'resources.institutional.strategies-and-action-plans.points.strategies-and-action-plans-d.name':
    'Estrategias de gobierno electrónico o gobierno digital',
  'resources.institutional.strategies-and-action-plans.points.strategies-and-action-plans-d.text':
    'Planifica los servicios digitales del gobierno.',
  'resources.institutional.institutional-mechanisms.name': 'Mecanismos institucionales',
  'resources.institutional.institutional-mechanisms.description':
    'Los órganos y acuerdos que llevan los planes a la práctica.',
  'resources.institutional.institutional-mechanisms.points.institutional-mechanisms-a.text':
    'Un organismo o una unidad cuya tarea propia son el cambio digital, los datos abiertos y los bienes públicos digitales.',
  'resources.institutional.institutional-mechanisms.points.institutional-mechanisms-b.text':
    'Una junta o un equipo de tareas en que los organismos acuerdan pasos comunes.',
  'resources.institutional.institutional-mechanisms.points.institutional-mechanisms-c.name':
    'Marcos de asociación público-privada (APP)',
  'resources.institutional.institutional-mechanisms.points.institutional-mechanisms-c.text':
    'Establece cómo puede trabajar el Estado con las empresas.',
  'resources.institutional.capacity-building-and-community-support.name':
    'Desarrollo de capacidades y apoyo a las comunidades',
  'resources.institutional.capacity-building-and-community-support.description':
    'Ayuda para que las personas aprendan, se reúnan y reciban asesoramiento.',
  'resources.institutional.capacity-building-and-community-support.points.capacity-building-and-community-support-a.text':
    'Cursos para funcionariado, equipos de desarrollo y personas usuarias.',
  'resources.institutional.capacity-building-and-community-support.points.capacity-building-and-community-support-b.text':
    'Lugares para compartir conocimientos y comunidades de personas de una misma profesión.',
  'resources.institutional.capacity-building-and-community-support.points.capacity-building-and-community-support-c.text':
    'Hackatones, concursos de innovación y eventos en los que se crea en común.',
  'resources.institutional.capacity-building-and-community-support.points.capacity-building-and-community-support-d.text':
    'Ayuda experta y asesoramiento a petición.',
  'resources.institutional.funding-and-investment.name': 'Financiación e inversión',
  'resources.institutional.funding-and-investment.description':
    'De dónde viene el dinero de las instituciones.',
  'resources.institutional.funding-and-investment.points.funding-and-investment-a.text':
    'Presupuestos y programas estatales para bienes públicos digitales.',
  'resources.institutional.funding-and-investment.points.funding-and-investment-b.text':
    'Dinero de donantes y organismos multilaterales.',
  'resources.institutional.funding-and-investment.points.funding-and-investment-c.text':
    'Incentivos y fondos de innovación.',
  'resources.institutional.standards-and-interoperability.name': 'Estándares e interoperabilidad',
  'resources.institutional.standards-and-interoperability.description':
    'Reglas técnicas comunes que se acuerdan y se comprueban.',
  'resources.institutional.standards-and-interoperability.points.standards-and-interoperability-a.text':
    'Estándares abiertos y especificaciones abiertas que se adoptan de hecho.',
  'resources.institutional.standards-and-interoperability.points.standards-and-interoperability-b.text':
    'Un marco de interoperabilidad, con protocolos para el intercambio de datos.',
  'resources.institutional.standards-and-interoperability.points.standards-and-interoperability-c.text':
    'Certificados y otras formas de comprobar que se cumplen las reglas.',
  'resources.institutional.monitoring-and-evaluation.description':
    'Formas de ver lo que ha logrado una iniciativa.',
  'resources.institutional.monitoring-and-evaluation.points.monitoring-and-evaluation-a.text':
    'Un método para medir la adopción y el efecto de los bienes públicos digitales.',
  'resources.institutional.monitoring-and-evaluation.points.monitoring-and-evaluation-b.text':
    'Indicadores y métricas de desempeño.',
  'resources.institutional.monitoring-and-evaluation.points.monitoring-and-evaluation-c.text':
    'Canales para comentarios y para quejas que reciben respuesta.',
  'resources.institutional.multi-stakeholder-collaboration.name':
    'Colaboración entre múltiples partes interesadas',
  'resources.institutional.multi-stakeholder-collaboration.description':
    'Trabajo conjunto entre sectores y a través de las fronteras.',
  'resources.institutional.multi-stakeholder-collaboration.points.multi-stakeholder-collaboration-a.text':
    'Asociaciones entre el Estado y las empresas.',
  'resources.institutional.multi-stakeholder-collaboration.points.multi-stakeholder-collaboration-b.text':
    'Formas de que la sociedad civil participe y sea escuchada.',
  'resources.institutional.multi-stakeholder-collaboration.points.multi-stakeholder-collaboration-c.text':
    'Redes con los vecinos de la región y con el mundo.',
  'resources.institutional.knowledge-sharing-platforms.name': 'Plataformas de intercambio de conocimientos',
  'resources.institutional.knowledge-sharing-platforms.description':
    'Lugares que reúnen lo que la gente ha aprendido.',
  'resources.institutional.knowledge-sharing-platforms.points.knowledge-sharing-platforms-a.text':
    'Cree plataformas donde confluyan la experiencia y las buenas prácticas con soluciones digitales.',
};
