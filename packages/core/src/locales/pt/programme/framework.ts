/** The texts of “framework” in Portuguese. */
export const framework: Readonly<Record<string, string>> = {
  'framework.termLists.organisational-and-programmatic-chapters.name': 'Capítulos fora dos módulos',
  'framework.termLists.organisational-and-programmatic-chapters.description':
    'Dois capítulos que antecedem os módulos desta categoria: o gabinete que conduz o trabalho e os recursos de que uma transformação precisa.',
  'framework.termLists.technical-considerations.name': 'Aspetos a considerar',
  'framework.termLists.technical-considerations.description':
    'As quatro preocupações comuns a todas as áreas de competência da categoria.',
  'framework.termLists.technical-govstack-concepts.name': 'Conceitos da GovStack',
  'framework.termLists.technical-govstack-concepts.description':
    'A ideia em que assenta a GovStack: os serviços são compostos por partes que podem voltar a ser usadas.',
  'framework.termLists.community-management-channels-for-a-small-community.name':
    'Comunidade pequena ou informal',
  'framework.termLists.community-management-channels-for-a-small-community.description':
    'Aplicações de mensagens adequadas a um círculo pequeno que não quer ter trabalho com a instalação.',
  'framework.termLists.community-management-channels-for-a-large-community.name':
    'Comunidade grande ou formal',
  'framework.termLists.community-management-channels-for-a-large-community.description':
    'Sistemas de conversação com canais e tópicos, adequados a muitos membros.',
  'framework.termLists.community-management-audiences-in-prose.name': 'Públicos indicados no texto',
  'framework.termLists.community-management-audiences-in-prose.description':
    'Grupos que a introdução da tabela de público-alvo indica além dos que constam das suas linhas.',
  'framework.termLists.capacity-building-open-source-values.name': 'Valores do código aberto',
  'framework.termLists.capacity-building-open-source-values.description':
    'O que o código aberto representa, para além do código, segundo as empresas que o módulo cita.',
  'framework.termLists.capacity-building-ecosystem-parts.name': 'Partes de um ecossistema de código aberto',
  'framework.termLists.capacity-building-ecosystem-parts.description':
    'De que se compõe um ecossistema, para que nenhuma parte fique esquecida num plano.',
  'framework.termLists.capacity-building-ecosystem-sectors.name':
    'Setores de um ecossistema de código aberto',
  'framework.termLists.capacity-building-ecosystem-sectors.description':
    'Em que lugares da sociedade se encontra o ecossistema.',
  'framework.termLists.digital-inclusion-kinds-of-digital-public-good.name':
    'Tipos de bens públicos digitais',
  'framework.termLists.digital-inclusion-kinds-of-digital-public-good.description':
    'O que se considera um bem público digital.',
  'framework.termLists.digital-inclusion-parts-of-a-deployment.name': 'Partes de uma implantação',
  'framework.termLists.digital-inclusion-parts-of-a-deployment.description':
    'O que é preciso fazer chegar às pessoas juntamente com o software.',
  'framework.termLists.digital-inclusion-vulnerable-groups.name': 'Grupos em situação de vulnerabilidade',
  'framework.termLists.digital-inclusion-vulnerable-groups.description':
    'Pessoas que uma avaliação tem de examinar grupo a grupo.',
  'framework.termLists.digital-inclusion-vulnerable-groups.note':
    'Reunido a partir de três frases; a redação de algumas entradas está abreviada.',
  'framework.termLists.digital-inclusion-evaluation-tools.name': 'Ferramentas de avaliação',
  'framework.termLists.digital-inclusion-evaluation-tools.description':
    'Instrumentos publicados para medir a preparação digital, os preconceitos de género, o efeito nos objetivos e a inclusão.',
  'framework.termLists.digital-inclusion-audiences-in-prose.description':
    'Grupos aos quais o módulo se dirige na introdução e não na tabela.',
  'framework.termLists.resource-mobilisation-kinds-of-resource.name': 'Tipos de recursos',
  'framework.termLists.resource-mobilisation-kinds-of-resource.description':
    'O que um projeto pode ter de reunir.',
  'framework.termLists.resource-mobilisation-section-headings.name': 'Títulos das secções',
  'framework.termLists.resource-mobilisation-section-headings.description':
    'Os títulos, por ordem, das orientações que ocupam o lugar de uma tabela de competências.',
  'framework.considerations.procurement-and-legal-procurement-software.name':
    'Software para a contratação pública',
  'framework.considerations.procurement-and-legal-procurement-software.description':
    'A própria contratação pode ser feita com software de código aberto; assim, um governo pode mostrar, com o seu próprio sistema de concursos, o que espera dos outros.',
  'framework.considerations.procurement-and-legal-licence-related.name': 'Questões de licenças',
  'framework.considerations.procurement-and-legal-licence-related.description':
    'Uma licença de código aberto obriga tanto como qualquer outro contrato, e o seu incumprimento pode acabar em tribunal. Cada componente tem de ser verificado isoladamente e em conjunto com os outros com que é distribuído.',
  'framework.considerations.procurement-and-legal-compliance-with-data-privacy-laws.description':
    'O software e os serviços têm de respeitar a lei de privacidade do país e, por vezes, também a de outros lugares: as regras europeias acompanham os cidadãos europeus onde quer que vivam.',
  'framework.matrix.name': 'Matriz de desenvolvimento do ecossistema de código aberto',
  'framework.matrix.countryAssessment.description':
    'Um estudo em cinco partes com que começa o trabalho num país. Atravessa todas as linhas, porque é nele que assenta cada decisão posterior.',
  'framework.matrix.countryAssessment.note':
    'O seu nome figura sob «Diagnosticar», no topo da matriz, e as suas partes figuram mais abaixo nessa coluna. Tudo é tomado como uma só célula que abrange as três linhas; trata-se de uma dedução.',
  'framework.matrix.countryAssessment.parts.dpg-use-case-analysis.description':
    'Procura os serviços públicos em que um bem público digital mais ajudaria.',
  'framework.matrix.countryAssessment.parts.dpg-use-case-analysis.note':
    'Impresso na linha chamada «Organizational». A edição em texto imprime «DPG/sse-case analysis», que se entende como gralha.',
  'framework.matrix.countryAssessment.parts.development-maturity-assessment.description':
    'Aprecia até que ponto as instituições são capazes de desenvolver software e de o manter em funcionamento.',
  'framework.matrix.countryAssessment.parts.development-maturity-assessment.note':
    'Impresso na linha chamada «Organizational».',
  'framework.matrix.countryAssessment.parts.ecosystem-maturity-assessment.description':
    'Aprecia o meio envolvente: empresas, universidades, comunidades, políticas e financiamento.',
  'framework.matrix.countryAssessment.parts.risks-assessment.description':
    'Indica o que poderia travar ou prejudicar o programa neste país, e com que gravidade.',
  'framework.matrix.countryAssessment.parts.risks-assessment.note':
    'Impresso na linha chamada «Ecosystemic».',
  'framework.matrix.countryAssessment.parts.osm-program-personalization.description':
    'Adapta o programa às condições locais: que módulos, para quem e por que ordem.',
  'framework.matrix.countryAssessment.parts.osm-program-personalization.note':
    'Impresso na linha chamada «Ecosystemic». O documento não explica «OSM»; o mais provável é que signifique gestão do código aberto.',
  'framework.referenceResources.govstack-specifications.name': 'Especificações da GovStack',
  'framework.referenceResources.govstack-specifications.description':
    'Descreve um a um os blocos funcionais do governo digital, cada um com as funções e as interfaces que uma implementação tem de oferecer.',
  'framework.referenceResources.paera.description':
    'Uma arquitetura de referência para a administração pública: princípios e padrões recorrentes para uma infraestrutura cujas partes se ajustam entre si e que não está presa a nenhum fornecedor.',
  'framework.notes.category.ecosystemic-and-societal.note':
    'As tabelas de formação imprimem «Ecosystem and Societal» (linhas 670, 717, 776 e 1211); uma dependência de «Contratação pública e questões jurídicas» imprime «Ecosystemic» (linha 472).',
  'framework.notes.category.technical.note': 'Tem áreas de competência em vez de módulos.',
  'framework.notes.module.procurement-and-legal.note':
    'A fonte não tem aqui uma lista de temas. Doze temas foram extraídos de uma só frase do texto; os outros três são os aspetos a considerar, que têm título próprio.',
  'framework.notes.module.capacity-building.note':
    'As cinco competências impressas aqui dizem todas respeito à mobilização de recursos. Mantêm o lugar em que foram impressas, cada uma com uma nota.',
  'framework.notes.module.digital-inclusion.note':
    'A fonte não tem aqui uma lista de temas; os temas foram extraídos do seu texto.',
  'framework.notes.module.digital-governance-and-sovereignty.note':
    'O módulo não imprime uma lista de pontos sobre o seu âmbito, por isso os seus temas foram tirados do texto corrido.',
  'framework.notes.module.resource-mobilisation.note':
    'A fonte imprime capítulos de orientação onde outros módulos imprimem uma tabela de competências. Cinco competências sobre a mobilização estão impressas em «Reforço de capacidades» e aí se mantêm.',
  'framework.notes.topic.resource-mobilisation-governance-and-budgeting-steps.note':
    'A introdução anuncia conselhos para a governação externa, interna e informal; segue-se uma única lista comum de nove passos.',
  'framework.notes.competency.capacity-building.note':
    'A linha 332 da fonte é uma linha de tabela sem nome. Pela posição, continua esta competência; pelo tema, também se ajusta à comparação dos custos de mão de obra e de licenças.',
  'framework.notes.competency.leveraging-partnerships-for-resource-mobilization.note':
    'Impresso em «Reforço de capacidades», embora trate da mobilização de recursos; este último módulo não imprime nenhuma tabela de competências própria, pelo que a tabela pode estar fora do lugar.',
  'framework.notes.audience.community-management-software-engineers.note':
    'A fonte imprime uma única descrição, ao lado dos profissionais de engenharia de software; entende-se que se aplica a todas as funções da tabela.',
  'framework.notes.audience.digital-governance-and-sovereignty-national-cybersecurity-council.note':
    'A descrição impressa fala de quadros de segurança nacional; parece trocada com a do Conselho de segurança nacional.',
  'framework.notes.audience.digital-governance-and-sovereignty-national-security-council.note':
    'A descrição impressa fala de ferramentas de cibersegurança; parece trocada com a do Conselho nacional de cibersegurança.',
  'framework.notes.audience.resource-mobilisation-billing-managers-in-open-source-communities.note':
    'Uma quebra de página divide o nome entre as linhas 794 e 797.',
  'framework.notes.dependency.procurement-and-legal-ecosystemic-and-societal.note':
    'Impresso como «Ecosystemic»; entende-se como a categoria, porque nenhum módulo tem esse nome.',
  'framework.notes.dependency.digital-inclusion-all-modules.note':
    'Impresso como uma frase: o módulo sobrepõe-se a todos os outros módulos.',
  'framework.notes.dependency.resource-mobilisation-capacity-building.note':
    'Impresso como uma categoria, embora «Reforço de capacidades» seja um módulo.',
  'framework.notes.training-activity.strategy-maturity-assessment.note':
    'Nenhum módulo se chama «Digital Public Services Management Program», a última parte do caminho.',
  'framework.notes.training-activity.community-management-stakeholder-engagement-strategy.note':
    'Não está impresso nenhum conteúdo de formação; provavelmente a célula foi unida à linha de cima ou perdeu-se.',
  'framework.notes.training-activity.capacity-building-capacity-building.note':
    'O separador do caminho perdeu-se na edição em texto; a categoria e o módulo estão lado a lado.',
  'framework.notes.training-activity.technical-fundamentals-of-open-source.note':
    '«Technology Basics», no caminho, não é o nome de nenhum domínio; os títulos tratam sobretudo de gabinetes de programas de código aberto (OSPO).',
  'framework.notes.reading.procurement-and-legal-consent-building-block-description.note':
    'O mais provável é que seja uma página da especificação da GovStack sobre o bloco funcional de consentimento; a fonte não o diz.',
  'framework.notes.reading.procurement-and-legal-responsible-data-management.note':
    'É também o início do título do material de formação da Oxfam na mesma lista; os dois constam como entradas separadas.',
  'framework.notes.reading.procurement-and-legal-floss-for-sustainable-development.note':
    'O título impresso termina numa barra oblíqua: o resto foi cortado.',
  'framework.notes.reading.resource-mobilisation-guidelines-for-creating-sustainable-open-source-communities.note':
    'A lista encerra ao mesmo tempo o módulo e a sua categoria; pelo tema, serve toda a categoria.',
  'framework.notes.reading.resource-mobilisation-national-cybersecurity-strategy-good-practice.note':
    'O «5.» no início do título é o número do capítulo no guia. A lista encerra ao mesmo tempo o módulo e a sua categoria; pelo tema, serve toda a categoria.',
  'framework.notes.matrix-item.os-requirements-specifications.note':
    'O módulo pertence à categoria de organização, ao passo que a linha da matriz é a técnica.',
  'framework.notes.matrix-item.dpg-os-management-program.note':
    'Não há nenhum módulo com este nome. O vestígio mais próximo é o caminho de uma linha de formação em «Estratégia», na linha 348, que termina em «Digital Public Services Management Program».',
  'framework.notes.matrix-item.ospo-setup.note':
    'Representa o gabinete de programas de código aberto (OSPO), que não é um elemento do quadro. Segue-se na linha uma célula vazia, o que aponta para uma extensão de «Planificar» a «Implementar».',
  'framework.printed.strategy-maturity-assessment.resources.0.note':
    'Perdeu-se um separador entre as palavras; aqui é reposto.',
  'framework.printed.requirements-and-specifications-reference-architecture.resources.0.note':
    'Provavelmente o que um navegador mostra para o portal da Australian Government Architecture, que está no catálogo; é uma obra distinta do título seguinte.',
  'framework.printed.requirements-and-specifications-service-prioritisation.resources.0.note':
    'Parece o proprietário e o nome de um repositório de código.',
  'framework.printed.capacity-building-monitoring-and-evaluation.resources.1.note':
    'Perderam-se os separadores; são repostos a partir da lista de leituras da linha 1216.',
  'framework.printed.capacity-building-monitoring-and-evaluation.resources.4.note':
    'Impresso numa linha de continuação, na linha 674.',
  'framework.printed.digital-governance-and-sovereignty-digital-governance-and-sovereignty.resources.1.note':
    'Após verificação, é o início do título seguinte: os dois são um mesmo seminário, cuja gravação está no catálogo.',
  'framework.printed.digital-governance-and-sovereignty-digital-governance-and-sovereignty.resources.2.note':
    'Perdeu-se um separador entre as palavras; aqui é reposto. Após verificação, é uma mesma obra com o título anterior.',
  'framework.printed.resource-mobilisation-resource-mobilisation-funding.resources.2.note':
    'Perderam-se os separadores entre as palavras; aqui são repostos.',
  'framework.printed.technical-fundamentals-of-open-source.resources.2.note':
    'Impresso numa linha de continuação, na linha 1280.',
  'framework.term.title': 'Gabinete de programas de código aberto (OSPO): os dois primeiros anos',
  'framework.term.milestones.office-opens.name': 'Abertura do gabinete',
  'framework.term.milestones.office-opens.description':
    'Primeiro dia com pessoal em funções na entidade anfitriã.',
  'framework.term.milestones.first-year-review.name': 'Balanço do primeiro ano',
  'framework.term.milestones.first-year-review.description':
    'Comparar o que foi alcançado com o diagnóstico do país e fixar os objetivos do segundo ano.',
  'framework.term.milestones.continuation-plan.name': 'Plano para o período posterior ao programa',
  'framework.term.milestones.continuation-plan.description':
    'Acordar com a entidade anfitriã quem paga o gabinete e quem o dirige, meio ano antes de terminar o apoio.',
  'framework.term.milestones.support-ends.name': 'Fim do apoio do programa',
  'framework.term.milestones.support-ends.description':
    'A entidade anfitriã prossegue o trabalho do gabinete.',
  'framework.call.title': 'Convite à manifestação de interesse da OSEE, 2024',
  'framework.call.latePolicy.reason': 'Nenhum documento concede tempo depois do dia de encerramento.',
  'framework.milestones.eoi-closes.name': 'Encerramento do convite',
  'framework.milestones.eoi-closes.description':
    'Último dia para apresentar o formulário de manifestação de interesse.',
};
