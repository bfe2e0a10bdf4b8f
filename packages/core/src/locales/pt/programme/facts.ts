/** The texts of “facts” in Portuguese. */
export const facts: Readonly<Record<string, string>> = {
  'facts.conflicts.eoi-closing-date.name': 'Data de encerramento do convite',
  'facts.conflicts.eoi-closing-date.description':
    'Os diapositivos e a carta da circular dizem 15 de maio; os dois calendários da circular dizem 22 de maio.',
  'facts.conflicts.eoi-closing-date.reason':
    'A circular é o convite formal e imprime esta data duas vezes. É também a mais tardia, pelo que ninguém que tenha confiado numa ou noutra fica excluído.',
  'facts.conflicts.selection-date-precision.name': 'Data da seleção',
  'facts.conflicts.selection-date-precision.description': 'Alguns lugares indicam o dia, outros só o mês.',
  'facts.conflicts.selection-date-precision.reason': 'O dia está dentro do mês: usa-se o valor mais preciso.',
  'facts.conflicts.dpg-or-service.name': 'O que já deve funcionar no país',
  'facts.conflicts.dpg-or-service.description':
    'Os diapositivos pedem um bem público digital; a circular, um serviço público digital.',
  'facts.conflicts.dpg-or-service.positions.0.value': 'pelo menos um bem público digital num serviço público',
  'facts.conflicts.dpg-or-service.positions.1.value': 'pelo menos um serviço público digital',
  'facts.conflicts.dpg-or-service.reason':
    'A circular é o que os governos receberam, e a sua condição é a menos exigente. Um convite pode adotar a leitura mais estrita.',
  'facts.conflicts.ostf-or-ospo.name': 'Nome do gabinete',
  'facts.conflicts.ostf-or-ospo.description':
    'Os diapositivos sobre a seleção dizem OSTF e nunca o explicam; todos os outros lugares dizem OSPO.',
  'facts.conflicts.ostf-or-ospo.positions.1.value': 'OSPO',
  'facts.conflicts.ostf-or-ospo.reason':
    'OSPO é explicado e usado em todos os outros lugares. OSTF é conservado como nome alternativo.',
  'facts.conflicts.programme-or-program.name': 'Grafia do nome do gabinete',
  'facts.conflicts.programme-or-program.description':
    'Ortografia britânica e norte-americana da mesma palavra.',
  'facts.conflicts.programme-or-program.positions.0.value': 'Open Source Programme Office',
  'facts.conflicts.programme-or-program.positions.1.value': 'Open-Source Program Office',
  'facts.conflicts.programme-or-program.reason': 'É a grafia da linha do assunto e deste projeto.',
  'facts.conflicts.host-mandate-wording.name': 'Para que serve uma entidade anfitriã',
  'facts.conflicts.host-mandate-wording.description':
    'Três lugares descrevem de três modos o trabalho de uma entidade anfitriã.',
  'facts.conflicts.host-mandate-wording.positions.0.value':
    'um mandato para o ecossistema digital local e os serviços públicos',
  'facts.conflicts.host-mandate-wording.positions.1.value':
    'trabalho centrado em tecnologias abertas para os ODS',
  'facts.conflicts.host-mandate-wording.positions.2.value':
    'experiência em tornar a tecnologia útil para o público',
  'facts.conflicts.host-mandate-wording.reason':
    'As três descrições pedem coisas diferentes, pelo que cada uma é um critério próprio.',
  'facts.conflicts.criteria-only-in-slides.name': 'Critérios que só estão nos diapositivos',
  'facts.conflicts.criteria-only-in-slides.description':
    'O exemplo regional, a prioridade estratégica, a diversidade e as receitas da entidade anfitriã figuram nos diapositivos e não na circular.',
  'facts.conflicts.criteria-only-in-slides.positions.0.value': 'indicado',
  'facts.conflicts.criteria-only-in-slides.positions.1.value': 'ausente',
  'facts.conflicts.criteria-only-in-slides.reason':
    'Um critério anunciado pode ter sido usado. Cada um traz a sua fonte, para que um convite o possa deixar de fora.',
  'facts.conflicts.criteria-only-in-circular.name': 'Critérios que só estão na circular',
  'facts.conflicts.criteria-only-in-circular.description':
    'O grupo de rendimento, os laços com o governo, a experiência e a parte da entidade anfitriã figuram na circular e não entre os critérios dos diapositivos.',
  'facts.conflicts.criteria-only-in-circular.reason':
    'A circular é o convite formal. Os diapositivos citam noutra página a condição relativa ao rendimento.',
  'facts.conflicts.criteria-only-in-circular.note':
    'Os diapositivos só indicam a condição relativa ao rendimento no texto de uma página web, linha 284.',
  'facts.conflicts.launch-year.name': 'Início da iniciativa',
  'facts.conflicts.launch-year.description':
    'Uma página dos diapositivos diz 2022, os dados do projeto dizem setembro de 2023, e a notícia fala de uma primeira apresentação em fevereiro de 2024.',
  'facts.conflicts.launch-year.reason':
    'É a única data exata e a dos dados do projeto nos diapositivos. A página com 2022 é uma imagem deturpada que mistura duas frases.',
  'facts.conflicts.launch-year.note': 'O terceiro valor é o dia da primeira apresentação pública.',
  'facts.conflicts.hundred-countries-year.name': 'Ano dos cem países',
  'facts.conflicts.hundred-countries-year.description':
    'A circular e a página do convite dizem 2022; a notícia diz 2023.',
  'facts.conflicts.hundred-countries-year.reason':
    'As duas indicações podem ser verdadeiras, cada uma para o seu ano. O número é mostrado com as suas fontes e sem ano.',
  'facts.conflicts.sdg-70-percent-meaning.name': 'De que são os 70 por cento',
  'facts.conflicts.sdg-70-percent-meaning.description':
    'Quase todos os lugares contam metas; uma página conta os próprios Objetivos.',
  'facts.conflicts.sdg-70-percent-meaning.positions.0.value': 'metas dos ODS',
  'facts.conflicts.sdg-70-percent-meaning.positions.1.value': 'os próprios Objetivos',
  'facts.conflicts.sdg-70-percent-meaning.reason':
    'Todos os documentos dizem metas; só a página deturpada diz Objetivos.',
  'facts.conflicts.case-study-count.name': 'Número de estudos de caso',
  'facts.conflicts.case-study-count.description':
    'O quadro tem três lugares para estudos de caso; os produtos a entregar contam dois rascunhos.',
  'facts.conflicts.case-study-count.positions.0.value': '3 lugares',
  'facts.conflicts.case-study-count.positions.1.value': '2 rascunhos',
  'facts.conflicts.case-study-count.reason':
    'São duas coisas: lugares no quadro, e rascunhos entregues até um certo dia.',
  'facts.conflicts.coordinator-title.name': 'Título da pessoa que coordena na UIT',
  'facts.conflicts.coordinator-title.description':
    'Dois documentos dão um título; a página do convite dá outro.',
  'facts.conflicts.coordinator-title.positions.0.value': 'Senior Project Coordinator',
  'facts.conflicts.coordinator-title.positions.1.value': 'Program Coordinator',
  'facts.conflicts.coordinator-title.reason':
    'Nenhum cargo de uma pessoa determinada faz parte deste modelo.',
  'facts.conflicts.coordinator-surname.name': 'Apelido da pessoa que coordena na UIT',
  'facts.conflicts.coordinator-surname.description': 'Uma página dos diapositivos omite uma letra.',
  'facts.conflicts.coordinator-surname.positions.0.value': 'a grafia habitual',
  'facts.conflicts.coordinator-surname.positions.1.value': 'falta uma letra',
  'facts.conflicts.coordinator-surname.reason': 'Nenhum nome de pessoa faz parte deste modelo.',
  'facts.conflicts.who-recruits.name': 'Quem recruta os responsáveis locais',
  'facts.conflicts.who-recruits.description': 'A frase fala de cada OSEE, embora só haja uma.',
  'facts.conflicts.who-recruits.positions.0.value': 'o projeto OSEE',
  'facts.conflicts.who-recruits.reason':
    'Há uma só OSEE, e a frase anterior a esta trata dela. Um gabinete que ainda não tem quem o dirija dificilmente pode recrutar essa pessoa.',
  'facts.conflicts.who-recruits.note': 'Impresso como «cada OSEE», o que também pode designar cada gabinete.',
  'facts.conflicts.openforum-anniversary.name': 'O que fazia dez anos na cimeira',
  'facts.conflicts.openforum-anniversary.description':
    'A notícia chama à cimeira um aniversário da OpenForum Europe; outros contam cimeiras.',
  'facts.conflicts.openforum-anniversary.positions.0.value': 'OpenForum Europe',
  'facts.conflicts.openforum-anniversary.positions.1.value': 'a cimeira, realizada pela décima vez',
  'facts.conflicts.openforum-anniversary.reason':
    'Um patrocinador que participou relata a décima edição da cimeira (typo3.org, relato da EU Open Source Policy Summit, tal como guardado em novembro de 2026).',
  'facts.milestones.global-gateway-period.name': 'Período de investimento da Global Gateway',
  'facts.milestones.global-gateway-period.description':
    'Os anos para os quais a União Europeia planifica os seus investimentos da Global Gateway.',
  'facts.milestones.hundred-countries.name': 'Apoio a mais de cem países',
  'facts.milestones.hundred-countries.description':
    'A UIT e o PNUD ajudam mais de cem países em assuntos digitais.',
  'facts.milestones.osee-launch-2022.name': 'Lançamento segundo uma página web',
  'facts.milestones.osee-launch-2022.description':
    'Uma página mostrada nos diapositivos situa o lançamento neste ano.',
  'facts.milestones.un-general-assembly.name': 'Observação na Assembleia Geral',
  'facts.milestones.un-general-assembly.description':
    'A Assembleia Geral das Nações Unidas fala de inovação digital.',
  'facts.milestones.project-start.name': 'Início do projeto',
  'facts.milestones.project-start.description': 'A ação começa.',
  'facts.milestones.harvard-paper.name': 'Documento de trabalho sobre o valor do código aberto',
  'facts.milestones.harvard-paper.description': 'A data que figura no documento da Harvard Business School.',
  'facts.milestones.policy-summit.name': 'Primeira apresentação pública',
  'facts.milestones.policy-summit.description':
    'A UIT, o PNUD e a União Europeia apresentam a OSEE na Open Source Policy Summit, em Bruxelas.',
  'facts.milestones.news-article.name': 'Notícia',
  'facts.milestones.news-article.description':
    'A UIT, o PNUD e a União Europeia publicam a sua notícia conjunta.',
  'facts.milestones.circular.name': 'Circular',
  'facts.milestones.circular.description': 'A UIT envia de Genebra a circular BDT/DNS/DSD/027.',
  'facts.milestones.eoi-opens.name': 'Abertura do convite',
  'facts.milestones.eoi-opens.description': 'Abre o formulário em linha para as manifestações de interesse.',
  'facts.milestones.eoi-webinar.name': 'Seminário em linha sobre o convite',
  'facts.milestones.eoi-webinar.description': 'Informação e perguntas em linha.',
  'facts.milestones.eoi-webinar.note': 'O dia seria anunciado mais tarde.',
  'facts.milestones.eoi-closes-a.name': 'Encerramento do convite, primeira data',
  'facts.milestones.eoi-closes-a.description':
    'O formulário encerra, segundo os diapositivos e a carta da circular.',
  'facts.milestones.eoi-closes-b.name': 'Encerramento do convite, segunda data',
  'facts.milestones.eoi-closes-b.description':
    'O formulário encerra, segundo os dois calendários da circular.',
  'facts.milestones.selection.name': 'Seleção',
  'facts.milestones.selection.description': 'São selecionados dois países e as suas entidades anfitriãs.',
  'facts.milestones.selection.note':
    'Alguns lugares dizem só «junho» ou «junho de 2024»; o conflito `selection-date-precision` regista-o.',
  'facts.milestones.announcement.name': 'Anúncio',
  'facts.milestones.announcement.description':
    'O resultado é divulgado no simpósio OSPO for Good, em Nova Iorque.',
  'facts.milestones.ospo-setup-personalisation.name': 'Instalação e adaptação',
  'facts.milestones.ospo-setup-personalisation.description':
    'Os gabinetes são instalados, e o quadro é adaptado aos países selecionados.',
  'facts.milestones.ospo-operation.name': 'Funcionamento dos gabinetes',
  'facts.milestones.ospo-operation.description': 'Cada gabinete trabalha durante dois anos.',
  'facts.milestones.ospo-operation.note': 'Nenhum dia de início está impresso.',
  'facts.milestones.project-end.name': 'Fim do projeto',
  'facts.milestones.project-end.description': 'O último dia da ação.',
  'facts.milestones.project-end.note': 'Contado como 42 meses a partir do início.',
  'facts.outline.name': 'Open Source Ecosystem Enabler',
  'facts.outline.motto.name': 'Construir serviços públicos digitais com impacto',
  'facts.outline.motto.description': 'A linha sob o nome do programa.',
  'facts.outline.objective.name': 'Objetivo',
  'facts.outline.objective.description':
    'Os organismos públicos e privados, nos países e nas regiões, tornam-se mais capazes de adotar código aberto para os serviços digitais do governo.',
  'facts.outline.outcome.name': 'Resultado',
  'facts.outline.outcome.description':
    'Sabem mais, agem de forma concertada e têm a força para adotar e criar código aberto para os serviços públicos.',
  'facts.outline.outputs.framework.name': 'Quadro OSEE',
  'facts.outline.outputs.framework.description': 'O quadro para formação e apoio.',
  'facts.outline.outputs.ospos.name': '2 OSPO',
  'facts.outline.outputs.ospos.description': 'Dois gabinetes de programas de código aberto.',
  'facts.outline.outputs.knowledge-base.name': 'Base de conhecimento',
  'facts.outline.outputs.knowledge-base.description': 'Uma coleção do que se aprendeu.',
  'facts.outline.geography.name': 'Mundo + 2 países-piloto',
  'facts.outline.geography.description': 'O programa trabalha em todo o mundo, e de perto com dois países.',
  'facts.actors.itu.name': 'UIT',
  'facts.actors.itu.description':
    'Dirige o programa em conjunto com o PNUD, gere o projeto, e conduz o convite através do seu gabinete de desenvolvimento.',
  'facts.actors.bdt.name': 'Gabinete de Desenvolvimento das Telecomunicações (BDT)',
  'facts.actors.bdt.description': 'O gabinete da UIT que enviou a circular.',
  'facts.actors.undp.name': 'PNUD',
  'facts.actors.undp.description':
    'Dirige o programa em conjunto com a UIT; o seu Chief Digital Office acompanha o projeto.',
  'facts.actors.european-union.name': 'União Europeia / Comissão Europeia',
  'facts.actors.european-union.description': 'Financia o projeto ao abrigo do NDICI Global Gateway.',
  'facts.actors.project-management-team.name': 'Equipa de gestão do projeto OSEE',
  'facts.actors.project-management-team.description':
    'A equipa comum da UIT e do PNUD que orienta cada gabinete.',
  'facts.actors.host-institution.name': 'Entidade anfitriã',
  'facts.actors.host-institution.description':
    'Acolhe um gabinete e contribui com infraestrutura, em bens e serviços.',
  'facts.actors.host-institution.note':
    'O nome é uma designação deste projeto, a partir de várias formulações dos documentos.',
  'facts.actors.local-project-leader.name': 'Responsável local pelo projeto / responsável do projeto',
  'facts.actors.local-project-leader.description': 'Dirige um gabinete no local.',
  'facts.actors.local-staff.name': 'Pessoal local',
  'facts.actors.local-staff.description': 'Trabalha num gabinete.',
  'facts.actors.consultants.name': 'Consultores e especialistas externos',
  'facts.actors.consultants.description': 'Ajudam um gabinete a partir do exterior.',
  'facts.actors.administrations.name': 'Administrações dos Estados-Membros da UIT',
  'facts.actors.administrations.description': 'Os destinatários da circular.',
  'facts.actors.eligible-countries.name': 'Países de rendimento baixo e médio',
  'facts.actors.eligible-countries.description': 'Podem candidatar-se.',
  'facts.actors.public-bodies.name': 'Ministérios, departamentos e entidades do governo',
  'facts.actors.public-bodies.description': 'Recebem ajuda do gabinete.',
  'facts.actors.local-ecosystem.name': 'Partes interessadas do ecossistema digital local',
  'facts.actors.local-ecosystem.description': 'São reunidas pelo gabinete.',
  'facts.actors.international-experts.name': 'Especialistas internacionais em código aberto (9)',
  'facts.actors.international-experts.description': 'Nove especialistas que examinam o quadro.',
  'facts.actors.international-experts.note':
    'O nome é uma designação: a fonte imprime o número, abreviado, entre os produtos a entregar.',
  'facts.actors.open-source-community.name': 'Comunidade mais ampla de código aberto',
  'facts.actors.open-source-community.description': 'Questiona o quadro e melhora-o.',
  'facts.actors.openforum-europe.description':
    'Anfitriã da cimeira em que a OSEE foi apresentada pela primeira vez.',
  'facts.figures.sdg-targets-benefit.name': 'Metas que a tecnologia digital ajuda a alcançar',
  'facts.figures.sdg-targets-benefit.description':
    'A tecnologia digital ajuda a alcançar esta parte das metas.',
  'facts.figures.sdg-targets-benefit.note': 'A notícia diz «cerca de».',
  'facts.figures.sdgs-on-track.name': 'Objetivos no bom caminho',
  'facts.figures.sdgs-on-track.description': 'Só esta parte dos Objetivos está no bom caminho.',
  'facts.figures.sdgs-on-track.of': 'Objetivos de Desenvolvimento Sustentável',
  'facts.figures.population-online.name': 'Pessoas em linha',
  'facts.figures.population-online.description': 'Esta parte das pessoas do mundo usa a Internet.',
  'facts.figures.population-online.of': 'população mundial',
  'facts.figures.countries-supported.name': 'Países apoiados',
  'facts.figures.countries-supported.description': 'A UIT e o PNUD ajudaram mais países do que este número.',
  'facts.figures.countries-supported.of': 'países',
  'facts.figures.oss-replacement-cost.name': 'Custo sem código aberto',
  'facts.figures.oss-replacement-cost.description':
    'As organizações teriam de gastar em software este múltiplo do que gastam.',
  'facts.figures.oss-replacement-cost.of': 'despesa atual em software',
  'facts.figures.global-gateway-investment.name': 'Investimentos da Global Gateway',
  'facts.figures.global-gateway-investment.description':
    'O que a Global Gateway quer mobilizar de 2021 a 2027.',
  'facts.figures.global-gateway-investment.of': 'investimentos',
  'facts.figures.autocracies.name': 'Autocracias',
  'facts.figures.autocracies.description':
    'Países contados como autocracias, em 2022, segundo o V-Dem citado por worldpopulationreview.com.',
  'facts.figures.autocracies.of': 'países do mundo',
  'facts.figures.population-in-autocracies.name': 'Pessoas em autocracias',
  'facts.figures.population-in-autocracies.description': 'A parte das pessoas que nelas vivem.',
  'facts.figures.itu-member-states.name': 'Estados-Membros da UIT',
  'facts.figures.itu-member-states.description': 'Os Estados que pertencem à UIT.',
  'facts.figures.itu-member-states.of': 'Estados',
  'facts.figures.itu-members.name': 'Outros membros da UIT',
  'facts.figures.itu-members.description': 'Empresas, universidades e organizações que pertencem à UIT.',
  'facts.figures.itu-members.of': 'empresas, universidades e organizações',
  'facts.figures.undp-countries.name': 'Países do PNUD',
  'facts.figures.undp-countries.description': 'Os países em que o PNUD tem especialistas e parceiros.',
  'facts.figures.itu-age.name': 'Idade da UIT',
  'facts.figures.itu-age.description': 'O tempo decorrido desde a fundação da UIT.',
  'facts.figures.itu-age.of': 'anos desde a fundação',
  'facts.figures.openforum-anniversary.name': 'Aniversário da OpenForum Europe',
  'facts.figures.openforum-anniversary.description':
    'O aniversário que, segundo a notícia, se celebrou na cimeira; o que teve a sua décima edição foi a cimeira.',
  'facts.figures.openforum-anniversary.of': 'anos desde o início',
  'facts.gaps.work-plan.name': 'Apêndice 2. Plano de trabalho indicativo',
  'facts.gaps.work-plan.description': 'O gráfico do plano de trabalho perdeu-se; resta só o seu título.',
  'facts.gaps.phases-and-milestones.name': 'Fases e marcos da OSEE',
  'facts.gaps.phases-and-milestones.description':
    'O gráfico das fases e dos marcos perdeu-se; resta só o seu título.',
  'facts.gaps.framework-links.name': 'Ligações do quadro de formação',
  'facts.gaps.framework-links.description':
    'Todas as ligações das listas de formação e de leitura desapareceram; de todo o documento subsiste um endereço.',
  'facts.gaps.training-titles.name': 'Limites entre títulos de formação',
  'facts.gaps.training-titles.description':
    'Os títulos dentro de uma célula estão colados; 17 de 52 limites são incertos. Depois de procurados, os 52 títulos tal como separados correspondem a 51 obras.',
  'facts.gaps.stakeholder-engagement-strategy.name': 'Estratégia de envolvimento das partes interessadas',
  'facts.gaps.stakeholder-engagement-strategy.description':
    'Uma linha das tabelas de formação sem nenhum título.',
  'facts.gaps.last-reading-of-procurement.name': 'Última leitura de Contratação pública e questões jurídicas',
  'facts.gaps.last-reading-of-procurement.description': 'A entrada interrompe-se depois de uma barra.',
  'facts.gaps.governance-structures.name': 'Conselhos segundo a estrutura de governação',
  'facts.gaps.governance-structures.description':
    'Anunciam-se conselhos para estruturas externas, internas e informais; segue-se uma só lista comum.',
  'facts.gaps.selection-weights.name': 'Ponderações da seleção',
  'facts.gaps.selection-weights.description':
    'Nenhum documento indica ponderações, escalas, limiares ou uma regra para empates.',
  'facts.gaps.maturity-levels.name': 'Níveis de maturidade',
  'facts.gaps.maturity-levels.description':
    'Mencionam-se avaliações de maturidade; nenhum documento indica níveis, perguntas ou fórmulas.',
  'facts.durations.action.name': 'Duração da ação',
  'facts.durations.action.description': 'Por quanto tempo a União Europeia financia o programa.',
  'facts.durations.initial-period.name': 'Primeiro período',
  'facts.durations.initial-period.description': 'A duração prevista da iniciativa no início.',
  'facts.durations.initial-period.note': 'O mesmo que 42 meses.',
  'facts.durations.ospo.name': 'Funcionamento de um gabinete',
  'facts.durations.ospo.description': 'Por quanto tempo o programa sustenta um gabinete.',
  'facts.values.privacy.name': 'privacidade',
  'facts.values.privacy.description': 'As pessoas decidem sobre os seus próprios dados.',
  'facts.values.security.name': 'segurança',
  'facts.values.security.description': 'Pode confiar-se na segurança dos sistemas.',
  'facts.values.transparency.name': 'transparência',
  'facts.values.transparency.description': 'Todas as pessoas podem ver o interior.',
  'facts.values.innovation.name': 'inovação',
  'facts.values.innovation.description': 'Podem construir-se coisas novas.',
  'facts.values.sovereignty.name': 'soberania',
  'facts.values.sovereignty.description': 'Ninguém mais tem as chaves.',
  'facts.deliverables.visual-identity.name': 'Identidade visual do projeto',
  'facts.deliverables.visual-identity.description': 'Logótipo, cores e tipo de letra do projeto.',
  'facts.deliverables.website.name': 'Sítio web do projeto',
  'facts.deliverables.website.description': 'Um sítio na web.',
  'facts.deliverables.webinars.name': 'seminários em linha temáticos',
  'facts.deliverables.webinars.description': 'Seminários em linha, cada um sobre um tema.',
  'facts.deliverables.workshops.name': 'oficinas previstas',
  'facts.deliverables.workshops.description': 'Oficinas que estão previstas.',
  'facts.deliverables.launch-event.name': 'evento de lançamento do projeto',
  'facts.deliverables.launch-event.description': 'Um evento para começar.',
  'facts.deliverables.joint-web-news.name': 'notícia conjunta na web',
  'facts.deliverables.joint-web-news.description': 'Uma notícia publicada em conjunto.',
  'facts.deliverables.draft-case-studies.name': 'rascunhos de estudos de caso',
  'facts.deliverables.draft-case-studies.description': 'Rascunhos de estudos de caso.',
  'facts.deliverables.open-source-experts.name': 'especialistas internacionais em código aberto',
  'facts.deliverables.open-source-experts.description': 'Especialistas em código aberto de vários países.',
  'facts.deliverables.draft-framework.name': 'projeto do quadro',
  'facts.deliverables.draft-framework.description': 'O projeto do quadro.',
  'facts.deliverables.draft-call.name': 'projeto do convite aberto à manifestação de interesse',
  'facts.deliverables.draft-call.description': 'O projeto do convite aberto à manifestação de interesse.',
  'facts.stages.eoi-opens.name': 'Abertura do convite',
  'facts.stages.eoi-opens.description': 'Os países podem candidatar-se.',
  'facts.stages.webinar.name': 'Seminário em linha',
  'facts.stages.webinar.description': 'Os países podem fazer perguntas.',
  'facts.stages.eoi-closes.name': 'Encerramento do convite',
  'facts.stages.eoi-closes.description': 'As candidaturas terminam.',
  'facts.stages.announcement.description': 'O resultado é divulgado.',
  'facts.stages.setup-and-personalisation.name': 'Instalação e adaptação dos OSPO',
  'facts.stages.setup-and-personalisation.description':
    'Os gabinetes são instalados, e o quadro é adaptado a cada país.',
  'facts.stages.operation.name': 'Funcionamento durante dois anos',
  'facts.stages.operation.description': 'Os gabinetes trabalham com dinheiro do programa.',
  'facts.stages.sustainability.name': 'Sustentabilidade depois do projeto',
  'facts.stages.sustainability.description': 'As entidades anfitriãs dão continuidade aos gabinetes.',
  'facts.sdg.inclusion-criteria.name': 'Critérios de inclusão',
  'facts.sdg.inclusion-criteria.description': 'Os critérios para avaliar a inclusão seguem os Objetivos.',
  'facts.sdg.dpg-types.name': 'Bens públicos digitais e inclusão',
  'facts.sdg.dpg-types.description':
    'Bens públicos digitais de cinco tipos servem a inclusão por meio dos Objetivos.',
  'facts.sdg.impact-toolkit.name': 'Caixa de ferramentas para o efeito nos Objetivos',
  'facts.sdg.impact-toolkit.description':
    'O SDG Impact Assessment Toolkit pertence à competência de diagnosticar a inclusão.',
  'facts.sdg.aligned-inclusion.name': 'Inclusão alinhada com os Objetivos',
  'facts.sdg.aligned-inclusion.description':
    'Os responsáveis por políticas públicas e a sociedade civil alinham o seu trabalho sobre inclusão com os Objetivos.',
  'facts.sdg.host-focus.name': 'Foco de uma entidade anfitriã',
  'facts.sdg.host-focus.description':
    'Uma entidade anfitriã trabalha em tecnologias abertas para os Objetivos.',
  'facts.sdg.developing-countries.name': 'Objetivos nos países de rendimento baixo e médio',
  'facts.sdg.developing-countries.description':
    'O código aberto ajuda os países de rendimento baixo e médio no caminho para os Objetivos.',
  'facts.term.title': 'Gabinete de programas de código aberto (OSPO): os dois primeiros anos',
  'facts.term.milestones.office-opens.name': 'Abertura do gabinete',
  'facts.term.milestones.office-opens.description':
    'Primeiro dia com pessoal em funções na entidade anfitriã.',
  'facts.term.milestones.first-year-review.name': 'Balanço do primeiro ano',
  'facts.term.milestones.first-year-review.description':
    'Comparar o que foi alcançado com o diagnóstico do país e fixar os objetivos do segundo ano.',
  'facts.term.milestones.continuation-plan.name': 'Plano para o período posterior ao programa',
  'facts.term.milestones.continuation-plan.description':
    'Acordar com a entidade anfitriã quem paga o gabinete e quem o dirige, meio ano antes de terminar o apoio.',
  'facts.term.milestones.support-ends.name': 'Fim do apoio do programa',
  'facts.term.milestones.support-ends.description': 'A entidade anfitriã prossegue o trabalho do gabinete.',
  'facts.call.title': 'Convite à manifestação de interesse da OSEE, 2024',
  'facts.call.latePolicy.reason': 'Nenhum documento concede tempo depois do dia de encerramento.',
  'facts.programme.eoi-closes.name': 'Encerramento do convite',
  'facts.programme.eoi-closes.description':
    'Último dia para apresentar o formulário de manifestação de interesse.',
};
