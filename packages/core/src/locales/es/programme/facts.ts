/** The texts of “facts” in Spanish. */
export const facts: Readonly<Record<string, string>> = {
  'facts.conflicts.eoi-closing-date.name': 'Fecha de cierre de la convocatoria',
  'facts.conflicts.eoi-closing-date.description':
    'Las diapositivas y la carta de la circular dicen 15 de mayo; los dos calendarios de la circular dicen 22 de mayo.',
  'facts.conflicts.eoi-closing-date.reason':
    'La circular es la convocatoria formal e imprime esta fecha dos veces. Es además la más tardía, de modo que no excluye a nadie que se haya fiado de una u otra.',
  'facts.conflicts.selection-date-precision.name': 'Fecha de la selección',
  'facts.conflicts.selection-date-precision.description':
    'En unos lugares se nombra el día y en otros solo el mes.',
  'facts.conflicts.selection-date-precision.reason':
    'El día está dentro del mes: se usa el valor más preciso.',
  'facts.conflicts.dpg-or-service.name': 'Lo que ya debe funcionar en el país',
  'facts.conflicts.dpg-or-service.description':
    'Las diapositivas piden un bien público digital; la circular, un servicio público digital.',
  'facts.conflicts.dpg-or-service.positions.0.value':
    'al menos un bien público digital para los servicios públicos',
  'facts.conflicts.dpg-or-service.positions.1.value': 'al menos un servicio público digital',
  'facts.conflicts.dpg-or-service.reason':
    'La circular es lo que recibieron los gobiernos, y su condición es la menos estricta. Una convocatoria puede fijarse según la lectura más estricta.',
  'facts.conflicts.ostf-or-ospo.name': 'Nombre de la oficina',
  'facts.conflicts.ostf-or-ospo.description':
    'Las diapositivas sobre la selección dicen OSTF y no lo explican nunca; en todos los demás lugares se dice OSPO.',
  'facts.conflicts.ostf-or-ospo.positions.1.value': 'OSPO',
  'facts.conflicts.ostf-or-ospo.reason':
    'OSPO se explica y se usa en todos los demás lugares. OSTF se conserva como alias.',
  'facts.conflicts.programme-or-program.name': 'Grafía de la oficina',
  'facts.conflicts.programme-or-program.description':
    'Grafía británica y estadounidense de la misma palabra inglesa.',
  'facts.conflicts.programme-or-program.positions.0.value': 'Open Source Programme Office',
  'facts.conflicts.programme-or-program.positions.1.value': 'Open-Source Program Office',
  'facts.conflicts.programme-or-program.reason': 'Es la grafía del asunto y de este proyecto.',
  'facts.conflicts.host-mandate-wording.name': 'Para qué existe una entidad anfitriona',
  'facts.conflicts.host-mandate-wording.description':
    'Tres lugares describen de tres maneras el trabajo de una entidad anfitriona.',
  'facts.conflicts.host-mandate-wording.positions.0.value':
    'un mandato sobre el ecosistema digital local y los servicios públicos',
  'facts.conflicts.host-mandate-wording.positions.1.value': 'dedicación a tecnologías abiertas para los ODS',
  'facts.conflicts.host-mandate-wording.positions.2.value':
    'experiencia en convertir la tecnología en beneficio público',
  'facts.conflicts.host-mandate-wording.reason':
    'Las tres descripciones piden cosas distintas, de modo que cada una es un criterio propio.',
  'facts.conflicts.criteria-only-in-slides.name': 'Criterios que solo figuran en las diapositivas',
  'facts.conflicts.criteria-only-in-slides.description':
    'El ejemplo regional, la prioridad estratégica, la diversidad y los ingresos de la entidad anfitriona figuran en las diapositivas y no en la circular.',
  'facts.conflicts.criteria-only-in-slides.positions.0.value': 'indicados',
  'facts.conflicts.criteria-only-in-slides.positions.1.value': 'ausentes',
  'facts.conflicts.criteria-only-in-slides.reason':
    'Un criterio que se anunció puede haberse usado. Cada uno lleva su fuente, de modo que una convocatoria puede omitirlo.',
  'facts.conflicts.criteria-only-in-circular.name': 'Criterios que solo figuran en la circular',
  'facts.conflicts.criteria-only-in-circular.description':
    'El grupo de ingreso, los vínculos con el gobierno, la experiencia y la parte de la entidad anfitriona figuran en la circular y no entre los criterios de las diapositivas.',
  'facts.conflicts.criteria-only-in-circular.reason':
    'La circular es la convocatoria formal. Las diapositivas citan la condición sobre el ingreso en otra página.',
  'facts.conflicts.criteria-only-in-circular.note':
    'Las diapositivas indican la condición sobre el ingreso solo en el texto de una página web, línea 284.',
  'facts.conflicts.launch-year.name': 'Inicio de la iniciativa',
  'facts.conflicts.launch-year.description':
    'Una página de las diapositivas dice 2022, los datos del proyecto dicen septiembre de 2023 y la noticia habla de una primera presentación en febrero de 2024.',
  'facts.conflicts.launch-year.reason':
    'Es la única fecha exacta y figura en los datos del proyecto de las diapositivas. La página con 2022 es una imagen de texto confuso que mezcla dos frases.',
  'facts.conflicts.launch-year.note': 'El tercer valor es el día de la primera presentación pública.',
  'facts.conflicts.hundred-countries-year.name': 'Año de los cien países',
  'facts.conflicts.hundred-countries-year.description':
    'La circular y la página de la convocatoria dicen 2022; la noticia dice 2023.',
  'facts.conflicts.hundred-countries-year.reason':
    'Ambas pueden ser ciertas para su año. La cifra se muestra con sus fuentes y sin año.',
  'facts.conflicts.sdg-70-percent-meaning.name': 'De qué es el 70 %',
  'facts.conflicts.sdg-70-percent-meaning.description':
    'Casi todos los lugares cuentan metas; una página cuenta los propios Objetivos.',
  'facts.conflicts.sdg-70-percent-meaning.positions.0.value': 'metas de los ODS',
  'facts.conflicts.sdg-70-percent-meaning.positions.1.value': 'los propios Objetivos',
  'facts.conflicts.sdg-70-percent-meaning.reason':
    'Todos los documentos dicen metas; solo la página de texto confuso dice Objetivos.',
  'facts.conflicts.case-study-count.name': 'Número de estudios de caso',
  'facts.conflicts.case-study-count.description':
    'El marco tiene tres lugares para estudios de caso; los entregables cuentan dos borradores.',
  'facts.conflicts.case-study-count.positions.0.value': '3 lugares',
  'facts.conflicts.case-study-count.positions.1.value': '2 borradores',
  'facts.conflicts.case-study-count.reason':
    'Son dos cosas: lugares en el marco y borradores entregados hasta un día determinado.',
  'facts.conflicts.coordinator-title.name': 'Cargo de quien coordina por la UIT',
  'facts.conflicts.coordinator-title.description':
    'Dos documentos dan un cargo; la página de la convocatoria, otro.',
  'facts.conflicts.coordinator-title.positions.0.value': 'Senior Project Coordinator',
  'facts.conflicts.coordinator-title.positions.1.value': 'Program Coordinator',
  'facts.conflicts.coordinator-title.reason':
    'Ningún cargo de una persona identificada forma parte de este modelo.',
  'facts.conflicts.coordinator-surname.name': 'Apellido de quien coordina por la UIT',
  'facts.conflicts.coordinator-surname.description': 'Una página de las diapositivas omite una letra.',
  'facts.conflicts.coordinator-surname.positions.0.value': 'la grafía habitual',
  'facts.conflicts.coordinator-surname.positions.1.value': 'falta una letra',
  'facts.conflicts.coordinator-surname.reason': 'Ningún nombre de persona forma parte de este modelo.',
  'facts.conflicts.who-recruits.name': 'Quién contrata a las personas que dirigen las oficinas',
  'facts.conflicts.who-recruits.description': 'La frase habla de cada OSEE, aunque solo hay uno.',
  'facts.conflicts.who-recruits.positions.0.value': 'el proyecto OSEE',
  'facts.conflicts.who-recruits.reason':
    'Hay un solo OSEE, y la frase anterior trata de él. Una oficina que aún no tiene quien la dirija difícilmente puede contratar a esa persona.',
  'facts.conflicts.who-recruits.note':
    'Impreso como «each OSEE» (cada OSEE), que también puede significar cada oficina.',
  'facts.conflicts.openforum-anniversary.name': 'Qué cumplía diez años en la cumbre',
  'facts.conflicts.openforum-anniversary.description':
    'La noticia llama a la cumbre un aniversario de OpenForum Europe; otros cuentan las cumbres.',
  'facts.conflicts.openforum-anniversary.positions.0.value': 'OpenForum Europe',
  'facts.conflicts.openforum-anniversary.positions.1.value': 'la cumbre, celebrada por décima vez',
  'facts.conflicts.openforum-anniversary.reason':
    'Un patrocinador que participó informa de la décima edición de la cumbre (typo3.org, informe sobre la EU Open Source Policy Summit, según la copia de noviembre de 2026).',
  'facts.milestones.global-gateway-period.name': 'Período de inversión de Global Gateway',
  'facts.milestones.global-gateway-period.description':
    'Los años para los que la Unión Europea planifica sus inversiones de Global Gateway.',
  'facts.milestones.hundred-countries.name': 'Apoyo a más de cien países',
  'facts.milestones.hundred-countries.description':
    'La UIT y el PNUD ayudan a más de cien países en asuntos digitales.',
  'facts.milestones.osee-launch-2022.name': 'Lanzamiento según una página web',
  'facts.milestones.osee-launch-2022.description':
    'Una página mostrada en las diapositivas sitúa el lanzamiento en este año.',
  'facts.milestones.un-general-assembly.name': 'Mención en la Asamblea General',
  'facts.milestones.un-general-assembly.description':
    'La Asamblea General de las Naciones Unidas habla de la innovación digital.',
  'facts.milestones.project-start.name': 'Inicio del proyecto',
  'facts.milestones.project-start.description': 'Comienza la acción.',
  'facts.milestones.harvard-paper.name': 'Documento de trabajo sobre el valor del código abierto',
  'facts.milestones.harvard-paper.description':
    'La fecha que figura en el documento de Harvard Business School.',
  'facts.milestones.policy-summit.name': 'Primera presentación pública',
  'facts.milestones.policy-summit.description':
    'La UIT, el PNUD y la Unión Europea presentan OSEE en la Open Source Policy Summit de Bruselas.',
  'facts.milestones.news-article.name': 'Noticia',
  'facts.milestones.news-article.description':
    'La UIT, el PNUD y la Unión Europea publican su noticia conjunta.',
  'facts.milestones.circular.name': 'Circular',
  'facts.milestones.circular.description': 'La UIT envía desde Ginebra la circular BDT/DNS/DSD/027.',
  'facts.milestones.eoi-opens.name': 'Apertura de la convocatoria',
  'facts.milestones.eoi-opens.description': 'Se abre el formulario en línea para manifestaciones de interés.',
  'facts.milestones.eoi-webinar.name': 'Seminario web sobre la convocatoria',
  'facts.milestones.eoi-webinar.description': 'Información y preguntas en línea.',
  'facts.milestones.eoi-webinar.note': 'El día estaba por anunciarse.',
  'facts.milestones.eoi-closes-a.name': 'Cierre de la convocatoria, primera fecha',
  'facts.milestones.eoi-closes-a.description':
    'El formulario se cierra, según las diapositivas y la carta de la circular.',
  'facts.milestones.eoi-closes-b.name': 'Cierre de la convocatoria, segunda fecha',
  'facts.milestones.eoi-closes-b.description':
    'El formulario se cierra, según los dos calendarios de la circular.',
  'facts.milestones.selection.name': 'Selección',
  'facts.milestones.selection.description': 'Se seleccionan dos países y sus entidades anfitrionas.',
  'facts.milestones.selection.note':
    'Algunos lugares dicen solo «junio» o «junio de 2024»; el conflicto `selection-date-precision` lo recoge.',
  'facts.milestones.announcement.name': 'Anuncio',
  'facts.milestones.announcement.description':
    'El resultado se da a conocer en el simposio OSPO for Good de Nueva York.',
  'facts.milestones.ospo-setup-personalisation.name': 'Puesta en marcha y adaptación',
  'facts.milestones.ospo-setup-personalisation.description':
    'Se ponen en marcha las oficinas y se adapta el marco a los países seleccionados.',
  'facts.milestones.ospo-operation.name': 'Funcionamiento de las oficinas',
  'facts.milestones.ospo-operation.description': 'Cada oficina trabaja dos años.',
  'facts.milestones.ospo-operation.note': 'No hay un día de comienzo impreso.',
  'facts.milestones.project-end.name': 'Fin del proyecto',
  'facts.milestones.project-end.description': 'El último día de la acción.',
  'facts.milestones.project-end.note': 'Contado como 42 meses desde el inicio.',
  'facts.outline.name': 'Open Source Ecosystem Enabler',
  'facts.outline.motto.name': 'Creación de servicios públicos digitales con impacto',
  'facts.outline.motto.description': 'La línea bajo el nombre del programa.',
  'facts.outline.objective.name': 'Objetivo',
  'facts.outline.objective.description':
    'Las entidades públicas y privadas, en los países y en las regiones, mejoran en la adopción de código abierto para los servicios de gobierno digital.',
  'facts.outline.outcome.name': 'Efecto',
  'facts.outline.outcome.description':
    'Saben más, actúan de forma concertada y tienen la fuerza para adoptar y crear código abierto para los servicios públicos.',
  'facts.outline.outputs.framework.name': 'Marco OSEE',
  'facts.outline.outputs.framework.description': 'El marco de formación y apoyo.',
  'facts.outline.outputs.ospos.name': '2 OSPO',
  'facts.outline.outputs.ospos.description': 'Dos oficinas de programas de código abierto.',
  'facts.outline.outputs.knowledge-base.name': 'Base de conocimientos',
  'facts.outline.outputs.knowledge-base.description': 'Una recopilación de lo aprendido.',
  'facts.outline.geography.name': 'Mundial + 2 países piloto',
  'facts.outline.geography.description': 'El programa trabaja en todo el mundo, y de cerca con dos países.',
  'facts.actors.itu.name': 'UIT',
  'facts.actors.itu.description':
    'Dirige el programa junto con el PNUD, gestiona el proyecto y lleva a cabo la convocatoria a través de su oficina de desarrollo.',
  'facts.actors.bdt.name': 'Oficina de Desarrollo de las Telecomunicaciones (BDT)',
  'facts.actors.bdt.description': 'La oficina de la UIT que envió la circular.',
  'facts.actors.undp.name': 'PNUD',
  'facts.actors.undp.description':
    'Dirige el programa junto con la UIT; su Chief Digital Office se ocupa del proyecto.',
  'facts.actors.european-union.name': 'Unión Europea / Comisión Europea',
  'facts.actors.european-union.description': 'Paga el proyecto con cargo a NDICI Global Gateway.',
  'facts.actors.project-management-team.name': 'Equipo de gestión del proyecto OSEE',
  'facts.actors.project-management-team.description':
    'El equipo común de la UIT y el PNUD que orienta a cada oficina.',
  'facts.actors.host-institution.name': 'Entidad anfitriona',
  'facts.actors.host-institution.description': 'Acoge una oficina y aporta infraestructura en especie.',
  'facts.actors.host-institution.note':
    'El nombre es una denominación de este proyecto, a partir de varias expresiones de los documentos.',
  'facts.actors.local-project-leader.name': 'Responsable local del proyecto',
  'facts.actors.local-project-leader.description': 'Dirige una oficina sobre el terreno.',
  'facts.actors.local-staff.name': 'Personal local',
  'facts.actors.local-staff.description': 'Trabaja en una oficina.',
  'facts.actors.consultants.name': 'Consultorías y personas expertas externas',
  'facts.actors.consultants.description': 'Ayudan desde fuera a una oficina.',
  'facts.actors.administrations.name': 'Administraciones de los Estados Miembros de la UIT',
  'facts.actors.administrations.description': 'Las destinatarias de la circular.',
  'facts.actors.eligible-countries.name': 'Países de ingreso bajo y mediano',
  'facts.actors.eligible-countries.description': 'Pueden presentar su candidatura.',
  'facts.actors.public-bodies.name': 'Ministerios, departamentos y organismos públicos',
  'facts.actors.public-bodies.description': 'Reciben ayuda de la oficina.',
  'facts.actors.local-ecosystem.name': 'Partes interesadas del ecosistema digital local',
  'facts.actors.local-ecosystem.description': 'La oficina las reúne.',
  'facts.actors.international-experts.name': 'Especialistas internacionales en código abierto (9)',
  'facts.actors.international-experts.description': 'Nueve especialistas que examinan el marco.',
  'facts.actors.international-experts.note':
    'El nombre es una denominación: la fuente imprime el número abreviado entre los entregables.',
  'facts.actors.open-source-community.name': 'Comunidad de código abierto en general',
  'facts.actors.open-source-community.description': 'Cuestiona el marco y lo mejora.',
  'facts.actors.openforum-europe.description':
    'Organizadora de la cumbre en la que se presentó OSEE por primera vez.',
  'facts.figures.sdg-targets-benefit.name': 'Metas a las que ayuda la tecnología digital',
  'facts.figures.sdg-targets-benefit.description': 'La tecnología digital ayuda en esta parte de las metas.',
  'facts.figures.sdg-targets-benefit.note': 'La noticia dice «alrededor de».',
  'facts.figures.sdgs-on-track.name': 'Objetivos bien encaminados',
  'facts.figures.sdgs-on-track.description': 'Solo esta parte de los Objetivos está bien encaminada.',
  'facts.figures.sdgs-on-track.of': 'Objetivos de Desarrollo Sostenible',
  'facts.figures.population-online.name': 'Personas en línea',
  'facts.figures.population-online.description': 'Esta parte de la población mundial usa Internet.',
  'facts.figures.population-online.of': 'población mundial',
  'facts.figures.countries-supported.name': 'Países apoyados',
  'facts.figures.countries-supported.description':
    'La UIT y el PNUD ayudaron a un número de países mayor que este.',
  'facts.figures.countries-supported.of': 'países',
  'facts.figures.oss-replacement-cost.name': 'Costo sin código abierto',
  'facts.figures.oss-replacement-cost.description':
    'Las organizaciones tendrían que multiplicar por esta cifra lo que gastan en software.',
  'facts.figures.oss-replacement-cost.of': 'gasto actual en software',
  'facts.figures.global-gateway-investment.name': 'Inversiones de Global Gateway',
  'facts.figures.global-gateway-investment.description':
    'Lo que Global Gateway quiere movilizar de 2021 a 2027.',
  'facts.figures.global-gateway-investment.of': 'inversiones',
  'facts.figures.autocracies.name': 'Autocracias',
  'facts.figures.autocracies.description':
    'Países contados como autocracias, a fecha de 2022, según la cita de V-Dem en worldpopulationreview.com.',
  'facts.figures.autocracies.of': 'países del mundo',
  'facts.figures.population-in-autocracies.name': 'Personas en autocracias',
  'facts.figures.population-in-autocracies.description': 'La parte de la población que vive en ellas.',
  'facts.figures.itu-member-states.name': 'Estados Miembros de la UIT',
  'facts.figures.itu-member-states.description': 'Los Estados que pertenecen a la UIT.',
  'facts.figures.itu-member-states.of': 'Estados',
  'facts.figures.itu-members.name': 'Otros miembros de la UIT',
  'facts.figures.itu-members.description':
    'Empresas, universidades y organizaciones que pertenecen a la UIT.',
  'facts.figures.itu-members.of': 'empresas, universidades y organizaciones',
  'facts.figures.undp-countries.name': 'Países del PNUD',
  'facts.figures.undp-countries.description': 'Los países en los que el PNUD tiene especialistas y socios.',
  'facts.figures.itu-age.name': 'Antigüedad de la UIT',
  'facts.figures.itu-age.description': 'El tiempo transcurrido desde la fundación de la UIT.',
  'facts.figures.itu-age.of': 'años desde la fundación',
  'facts.figures.openforum-anniversary.name': 'Aniversario de OpenForum Europe',
  'facts.figures.openforum-anniversary.description':
    'El aniversario que, según la noticia, se celebró en la cumbre; lo que tuvo su décima edición fue la cumbre.',
  'facts.figures.openforum-anniversary.of': 'años desde el comienzo',
  'facts.gaps.work-plan.name': 'Apéndice 2. Plan de trabajo indicativo',
  'facts.gaps.work-plan.description': 'El gráfico del plan de trabajo se perdió; solo queda su encabezado.',
  'facts.gaps.phases-and-milestones.name': 'Fases e hitos de OSEE',
  'facts.gaps.phases-and-milestones.description':
    'El gráfico de fases e hitos se perdió; solo queda su encabezado.',
  'facts.gaps.framework-links.name': 'Enlaces del marco de formación',
  'facts.gaps.framework-links.description':
    'Todos los enlaces de las listas de formación y de lectura se perdieron; se conserva una dirección de todo el documento.',
  'facts.gaps.training-titles.name': 'Límites entre títulos de formación',
  'facts.gaps.training-titles.description':
    'Los títulos dentro de una celda aparecen unidos; 17 de 52 límites son inciertos. Según las búsquedas hechas, los 52 títulos así divididos son 51 obras.',
  'facts.gaps.stakeholder-engagement-strategy.name': 'Estrategia de participación de las partes interesadas',
  'facts.gaps.stakeholder-engagement-strategy.description':
    'Una fila de las tablas de formación sin ningún título.',
  'facts.gaps.last-reading-of-procurement.name':
    'Última lectura de «Contratación pública y aspectos jurídicos»',
  'facts.gaps.last-reading-of-procurement.description': 'La entrada se interrumpe después de una barra.',
  'facts.gaps.governance-structures.name': 'Consejos según la estructura de gobernanza',
  'facts.gaps.governance-structures.description':
    'Se anuncian consejos para estructuras externas, internas e informales; sigue una sola lista común.',
  'facts.gaps.selection-weights.name': 'Ponderaciones de la selección',
  'facts.gaps.selection-weights.description':
    'Ningún documento da ponderaciones, escalas, umbrales ni una regla para los empates.',
  'facts.gaps.maturity-levels.name': 'Niveles de madurez',
  'facts.gaps.maturity-levels.description':
    'Se nombran evaluaciones de la madurez; ningún documento da niveles, preguntas ni fórmulas.',
  'facts.durations.action.name': 'Duración de la acción',
  'facts.durations.action.description': 'El tiempo durante el que la Unión Europea financia el programa.',
  'facts.durations.initial-period.name': 'Primer período',
  'facts.durations.initial-period.description': 'La duración prevista de la iniciativa al comienzo.',
  'facts.durations.initial-period.note': 'Lo mismo que 42 meses.',
  'facts.durations.ospo.name': 'Funcionamiento de una oficina',
  'facts.durations.ospo.description': 'El tiempo durante el que el programa sostiene una oficina.',
  'facts.values.privacy.name': 'privacidad',
  'facts.values.privacy.description': 'Las personas deciden sobre sus propios datos.',
  'facts.values.security.name': 'seguridad',
  'facts.values.security.description': 'Se puede confiar en que los sistemas son seguros.',
  'facts.values.transparency.name': 'transparencia',
  'facts.values.transparency.description': 'Todo el mundo puede mirar dentro.',
  'facts.values.innovation.name': 'innovación',
  'facts.values.innovation.description': 'Pueden construirse cosas nuevas.',
  'facts.values.sovereignty.name': 'soberanía',
  'facts.values.sovereignty.description': 'Nadie más tiene el control.',
  'facts.deliverables.visual-identity.name': 'Identidad visual del proyecto',
  'facts.deliverables.visual-identity.description': 'Logotipo, colores y tipografía del proyecto.',
  'facts.deliverables.website.name': 'Sitio web del proyecto',
  'facts.deliverables.website.description': 'Un sitio en la web.',
  'facts.deliverables.webinars.name': 'seminarios web temáticos',
  'facts.deliverables.webinars.description': 'Seminarios web, cada uno sobre un tema.',
  'facts.deliverables.workshops.name': 'talleres previstos',
  'facts.deliverables.workshops.description': 'Talleres que están previstos.',
  'facts.deliverables.launch-event.name': 'acto de lanzamiento del proyecto',
  'facts.deliverables.launch-event.description': 'Un acto para comenzar.',
  'facts.deliverables.joint-web-news.name': 'noticia web conjunta',
  'facts.deliverables.joint-web-news.description': 'Una noticia publicada conjuntamente.',
  'facts.deliverables.draft-case-studies.name': 'borradores de estudios de caso',
  'facts.deliverables.draft-case-studies.description': 'Borradores de estudios de caso.',
  'facts.deliverables.open-source-experts.name': 'especialistas internacionales en código abierto',
  'facts.deliverables.open-source-experts.description': 'Especialistas en código abierto de varios países.',
  'facts.deliverables.draft-framework.name': 'borrador del marco',
  'facts.deliverables.draft-framework.description': 'El borrador del marco.',
  'facts.deliverables.draft-call.name': 'borrador de la convocatoria abierta de manifestaciones de interés',
  'facts.deliverables.draft-call.description':
    'El borrador de la convocatoria abierta de manifestaciones de interés.',
  'facts.stages.eoi-opens.name': 'Apertura de la convocatoria de manifestaciones de interés',
  'facts.stages.eoi-opens.description': 'Los países pueden presentar su candidatura.',
  'facts.stages.webinar.name': 'Seminario web',
  'facts.stages.webinar.description': 'Los países pueden hacer preguntas.',
  'facts.stages.eoi-closes.name': 'Cierre de la convocatoria de manifestaciones de interés',
  'facts.stages.eoi-closes.description': 'Termina el plazo de candidaturas.',
  'facts.stages.announcement.description': 'Se da a conocer el resultado.',
  'facts.stages.setup-and-personalisation.name': 'Puesta en marcha y adaptación de la OSPO',
  'facts.stages.setup-and-personalisation.description':
    'Se ponen en marcha las oficinas y se adapta el marco a cada país.',
  'facts.stages.operation.name': 'Funcionamiento durante dos años',
  'facts.stages.operation.description': 'Las oficinas trabajan con dinero del programa.',
  'facts.stages.sustainability.name': 'Sostenibilidad después del proyecto',
  'facts.stages.sustainability.description': 'Las entidades anfitrionas mantienen las oficinas.',
  'facts.sdg.inclusion-criteria.name': 'Criterios de inclusión',
  'facts.sdg.inclusion-criteria.description': 'Los criterios para evaluar la inclusión siguen los Objetivos.',
  'facts.sdg.dpg-types.name': 'Bienes públicos digitales e inclusión',
  'facts.sdg.dpg-types.description':
    'Los bienes públicos digitales de cinco tipos sirven a la inclusión por medio de los Objetivos.',
  'facts.sdg.impact-toolkit.name': 'Caja de herramientas sobre el efecto en los Objetivos',
  'facts.sdg.impact-toolkit.description':
    'El SDG Impact Assessment Toolkit pertenece a la competencia de diagnóstico de la inclusión.',
  'facts.sdg.aligned-inclusion.name': 'Inclusión acorde con los Objetivos',
  'facts.sdg.aligned-inclusion.description':
    'Los responsables de políticas públicas y la sociedad civil ajustan a los Objetivos su trabajo sobre inclusión.',
  'facts.sdg.host-focus.name': 'Dedicación de una entidad anfitriona',
  'facts.sdg.host-focus.description':
    'Una entidad anfitriona trabaja en tecnologías abiertas para los Objetivos.',
  'facts.sdg.developing-countries.name': 'Los Objetivos en los países de ingreso bajo y mediano',
  'facts.sdg.developing-countries.description':
    'El código abierto ayuda a los países de ingreso bajo y mediano en el camino hacia los Objetivos.',
  'facts.term.title': 'Oficina de programas de código abierto (OSPO): los dos primeros años',
  'facts.term.milestones.office-opens.name': 'Apertura de la oficina',
  'facts.term.milestones.office-opens.description':
    'Primer día con personal en su puesto en la entidad anfitriona.',
  'facts.term.milestones.first-year-review.name': 'Balance del primer año',
  'facts.term.milestones.first-year-review.description':
    'Comparar lo logrado con el diagnóstico del país y fijar los objetivos del segundo año.',
  'facts.term.milestones.continuation-plan.name': 'Plan para el período posterior al programa',
  'facts.term.milestones.continuation-plan.description':
    'Acordar con la entidad anfitriona quién paga la oficina y quién la dirige, medio año antes de que termine el apoyo.',
  'facts.term.milestones.support-ends.name': 'Fin del apoyo del programa',
  'facts.term.milestones.support-ends.description':
    'La entidad anfitriona continúa el trabajo de la oficina.',
  'facts.call.title': 'Convocatoria de manifestaciones de interés de OSEE, 2024',
  'facts.call.latePolicy.reason': 'Ningún documento concede tiempo después del día de cierre.',
  'facts.programme.eoi-closes.name': 'Cierre de la convocatoria',
  'facts.programme.eoi-closes.description':
    'Último día para presentar el formulario de manifestación de interés.',
};
