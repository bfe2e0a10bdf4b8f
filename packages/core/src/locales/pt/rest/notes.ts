/** The texts of “notes” in Portuguese. */
export const notes: Readonly<Record<string, string>> = {
  'category.ecosystemic-and-societal.note':
    'As tabelas de formação imprimem «Ecosystem and Societal» (linhas 670, 717, 776 e 1211); uma dependência de «Contratação pública e questões jurídicas» imprime «Ecosystemic» (linha 472).',
  'category.technical.note': 'Tem áreas de competência em vez de módulos.',
  'module.procurement-and-legal.note':
    'A fonte não tem aqui uma lista de temas. Doze temas foram extraídos de uma só frase do texto; os outros três são os aspetos a considerar, que têm título próprio.',
  'module.capacity-building.note':
    'As cinco competências impressas aqui dizem todas respeito à mobilização de recursos. Mantêm o lugar em que foram impressas, cada uma com uma nota.',
  'module.digital-inclusion.note':
    'A fonte não tem aqui uma lista de temas; os temas foram extraídos do seu texto.',
  'module.digital-inclusion.termLists.digital-inclusion-vulnerable-groups.note':
    'Reunido a partir de três frases; a redação de algumas entradas está abreviada.',
  'module.digital-governance-and-sovereignty.note':
    'O módulo não imprime uma lista de pontos sobre o seu âmbito, por isso os seus temas foram tirados do texto corrido.',
  'module.resource-mobilisation.note':
    'A fonte imprime capítulos de orientação onde outros módulos imprimem uma tabela de competências. Cinco competências sobre a mobilização estão impressas em «Reforço de capacidades» e aí se mantêm.',
  'topic.resource-mobilisation-governance-and-budgeting-steps.note':
    'A introdução anuncia conselhos para a governação externa, interna e informal; segue-se uma única lista comum de nove passos.',
  'competency.capacity-building.note':
    'A linha 332 da fonte é uma linha de tabela sem nome. Pela posição, continua esta competência; pelo tema, também se ajusta à comparação dos custos de mão de obra e de licenças.',
  'competency.leveraging-partnerships-for-resource-mobilization.note':
    'Impresso em «Reforço de capacidades», embora trate da mobilização de recursos; este último módulo não imprime nenhuma tabela de competências própria, pelo que a tabela pode estar fora do lugar.',
  'audience.community-management-software-engineers.note':
    'A fonte imprime uma única descrição, ao lado dos profissionais de engenharia de software; entende-se que se aplica a todas as funções da tabela.',
  'audience.digital-governance-and-sovereignty-national-cybersecurity-council.note':
    'A descrição impressa fala de quadros de segurança nacional; parece trocada com a do Conselho de segurança nacional.',
  'audience.digital-governance-and-sovereignty-national-security-council.note':
    'A descrição impressa fala de ferramentas de cibersegurança; parece trocada com a do Conselho nacional de cibersegurança.',
  'audience.resource-mobilisation-billing-managers-in-open-source-communities.note':
    'Uma quebra de página divide o nome entre as linhas 794 e 797.',
  'dependency.procurement-and-legal-ecosystemic-and-societal.note':
    'Impresso como «Ecosystemic»; entende-se como a categoria, porque nenhum módulo tem esse nome.',
  'dependency.digital-inclusion-all-modules.note':
    'Impresso como uma frase: o módulo sobrepõe-se a todos os outros módulos.',
  'dependency.resource-mobilisation-capacity-building.note':
    'Impresso como uma categoria, embora «Reforço de capacidades» seja um módulo.',
  'training-activity.strategy-maturity-assessment.note':
    'Nenhum módulo se chama «Digital Public Services Management Program», a última parte do caminho.',
  'training-activity.strategy-maturity-assessment.resources.0.note':
    'Perdeu-se um separador entre as palavras; aqui é reposto.',
  'training-activity.requirements-and-specifications-reference-architecture.resources.0.note':
    'Provavelmente o que um navegador mostra para o portal da Australian Government Architecture, que está no catálogo; é uma obra distinta do título seguinte.',
  'training-activity.requirements-and-specifications-service-prioritisation.resources.0.note':
    'Parece o proprietário e o nome de um repositório de código.',
  'training-activity.community-management-stakeholder-engagement-strategy.note':
    'Não está impresso nenhum conteúdo de formação; provavelmente a célula foi unida à linha de cima ou perdeu-se.',
  'training-activity.capacity-building-capacity-building.note':
    'O separador do caminho perdeu-se na edição em texto; a categoria e o módulo estão lado a lado.',
  'training-activity.capacity-building-monitoring-and-evaluation.resources.1.note':
    'Perderam-se os separadores; são repostos a partir da lista de leituras da linha 1216.',
  'training-activity.capacity-building-monitoring-and-evaluation.resources.4.note':
    'Impresso numa linha de continuação, na linha 674.',
  'training-activity.digital-governance-and-sovereignty-digital-governance-and-sovereignty.resources.1.note':
    'Após verificação, é o início do título seguinte: os dois são um mesmo seminário, cuja gravação está no catálogo.',
  'training-activity.digital-governance-and-sovereignty-digital-governance-and-sovereignty.resources.2.note':
    'Perdeu-se um separador entre as palavras; aqui é reposto. Após verificação, é uma mesma obra com o título anterior.',
  'training-activity.resource-mobilisation-resource-mobilisation-funding.resources.2.note':
    'Perderam-se os separadores entre as palavras; aqui são repostos.',
  'training-activity.technical-fundamentals-of-open-source.note':
    '«Technology Basics», no caminho, não é o nome de nenhum domínio; os títulos tratam sobretudo de gabinetes de programas de código aberto (OSPO).',
  'training-activity.technical-fundamentals-of-open-source.resources.2.note':
    'Impresso numa linha de continuação, na linha 1280.',
  'reading.procurement-and-legal-consent-building-block-description.note':
    'O mais provável é que seja uma página da especificação da GovStack sobre o bloco funcional de consentimento; a fonte não o diz.',
  'reading.procurement-and-legal-responsible-data-management.note':
    'É também o início do título do material de formação da Oxfam na mesma lista; os dois constam como entradas separadas.',
  'reading.procurement-and-legal-floss-for-sustainable-development.note':
    'O título impresso termina numa barra oblíqua: o resto foi cortado.',
  'reading.resource-mobilisation-guidelines-for-creating-sustainable-open-source-communities.note':
    'A lista encerra ao mesmo tempo o módulo e a sua categoria; pelo tema, serve toda a categoria.',
  'reading.resource-mobilisation-national-cybersecurity-strategy-good-practice.note':
    'O «5.» no início do título é o número do capítulo no guia. A lista encerra ao mesmo tempo o módulo e a sua categoria; pelo tema, serve toda a categoria.',
  'matrix-item.os-requirements-specifications.note':
    'O módulo pertence à categoria de organização, ao passo que a linha da matriz é a técnica.',
  'matrix-item.dpg-os-management-program.note':
    'Não há nenhum módulo com este nome. O vestígio mais próximo é o caminho de uma linha de formação em «Estratégia», na linha 348, que termina em «Digital Public Services Management Program».',
  'matrix-item.ospo-setup.note':
    'Representa o gabinete de programas de código aberto (OSPO), que não é um elemento do quadro. Segue-se na linha uma célula vazia, o que aponta para uma extensão de «Planificar» a «Implementar».',
  'matrix.countryAssessment.note':
    'O seu nome figura sob «Diagnosticar», no topo da matriz, e as suas partes figuram mais abaixo nessa coluna. Tudo é tomado como uma só célula que abrange as três linhas; trata-se de uma dedução.',
  'matrix.countryAssessment.parts.dpg-use-case-analysis.note':
    'Impresso na linha chamada «Organizational». A edição em texto imprime «DPG/sse-case analysis», que se entende como gralha.',
  'matrix.countryAssessment.parts.development-maturity-assessment.note':
    'Impresso na linha chamada «Organizational».',
  'matrix.countryAssessment.parts.risks-assessment.note': 'Impresso na linha chamada «Ecosystemic».',
  'matrix.countryAssessment.parts.osm-program-personalization.note':
    'Impresso na linha chamada «Ecosystemic». O documento não explica «OSM»; o mais provável é que signifique gestão do código aberto.',
};
