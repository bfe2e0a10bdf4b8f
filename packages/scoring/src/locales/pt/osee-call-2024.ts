import type { OseeCall2024TextId } from '../../selection/osee-call-2024/call-text-id.ts';

/** The words of the call of 2024 in Portuguese. */
export const oseeCall2024 = {
  title:
    'Convite à manifestação de interesse para acolher um gabinete de programas de código aberto (OSPO), 2024',
  country: 'País',
  host: 'Entidade anfitriã',
  'political-commitment': 'Compromisso político',
  'local-ecosystem': 'Ecossistema local',
  'strategic-priority': 'Prioridade estratégica',
  'regional-champion': 'Referência na região',
  'willing-to-share-and-learn': 'Partilha e aprendizagem',
  'host-sdg-open-technology-focus': 'Dedicação a tecnologias abertas',
  'host-sustainable-income': 'Receitas duradouras',
  'host-government-links': 'Ligações ao governo',
  'host-embedded-in-ecosystem': 'Enraizamento no ecossistema',
  'host-translation-experience': 'Da tecnologia ao uso',
  'political-commitment.statement':
    'Firmeza com que o governo quer software de código aberto nos seus serviços públicos.',
  'local-ecosystem.statement':
    'Presença no país de pessoas, empresas e comunidades que trabalham com código aberto.',
  'strategic-priority.statement':
    'Lugar do código aberto, incluindo os bens públicos digitais, entre os objetivos do país.',
  'regional-champion.statement': 'Capacidade do país de servir de exemplo para a sua região ou para o mundo.',
  'willing-to-share-and-learn.statement':
    'Disposição do país para transmitir o que sabe e aprender com outros.',
  'host-sdg-open-technology-focus.statement':
    'Parte do trabalho da entidade anfitriã dedicada a tecnologias abertas para os Objetivos de Desenvolvimento Sustentável.',
  'host-sustainable-income.statement':
    'Probabilidade de as receitas da entidade anfitriã sustentarem o gabinete depois do fim do projeto.',
  'host-government-links.statement': 'Grau de colaboração da entidade anfitriã com o governo.',
  'host-embedded-in-ecosystem.statement': 'Enraizamento da entidade anfitriã no ecossistema digital do país.',
  'host-translation-experience.statement':
    'Experiência da entidade anfitriã em tornar a tecnologia útil para a população.',
  'political-commitment.level.none': 'Nenhuma política, estratégia ou discurso menciona o código aberto.',
  'political-commitment.level.nascent': 'Uma pessoa em exercício de funções pronunciou-se a favor.',
  'political-commitment.level.partial': 'Uma política ou estratégia digital menciona-o.',
  'political-commitment.level.established': 'Uma política ou estratégia pede-o e indica quem é responsável.',
  'political-commitment.level.strong':
    'Uma norma em vigor pede-o, com orçamento e relatórios sobre o que foi feito.',
  'local-ecosystem.level.none': 'Não foi possível indicar ninguém.',
  'local-ecosystem.level.nascent': 'São conhecidas algumas pessoas ou grupos.',
  'local-ecosystem.level.partial': 'Há comunidades que se reúnem, e algumas empresas oferecem serviços.',
  'local-ecosystem.level.established': 'Várias empresas e comunidades trabalham para organismos públicos.',
  'local-ecosystem.level.strong':
    'Empresas, comunidades e universidades mantêm software de que dependem organismos públicos.',
  'strategic-priority.level.none': 'O código aberto não consta de nenhum plano.',
  'strategic-priority.level.nascent': 'O tema está em discussão.',
  'strategic-priority.level.partial': 'Um plano refere-o entre outros objetivos.',
  'strategic-priority.level.established': 'Um plano refere-o como prioridade, com metas.',
  'strategic-priority.level.strong': 'É uma prioridade com metas e financiamento.',
  'regional-champion.level.none': 'Não foi demonstrado nenhum intercâmbio com outros países.',
  'regional-champion.level.nascent': 'O país participa em reuniões regionais.',
  'regional-champion.level.partial': 'O país apresentou o seu trabalho a outros.',
  'regional-champion.level.established': 'Outros reutilizaram parte do seu trabalho.',
  'regional-champion.level.strong': 'Outros procuram o seu conselho, e vários reutilizam o seu trabalho.',
  'willing-to-share-and-learn.level.none': 'Nada foi dito a este respeito.',
  'willing-to-share-and-learn.level.nascent': 'O formulário diz que o país está disposto.',
  'willing-to-share-and-learn.level.partial': 'São indicadas as pessoas e o tempo para os intercâmbios.',
  'willing-to-share-and-learn.level.established': 'O país já faz intercâmbios com alguns parceiros.',
  'willing-to-share-and-learn.level.strong':
    'O país publica habitualmente o seu software e os seus ensinamentos e aproveita os de outros.',
  'host-sdg-open-technology-focus.level.none': 'Não foi demonstrado nenhum trabalho deste tipo.',
  'host-sdg-open-technology-focus.level.nascent': 'A entidade anfitriã prevê trabalhos deste tipo.',
  'host-sdg-open-technology-focus.level.partial': 'A entidade anfitriã realizou um projeto deste tipo.',
  'host-sdg-open-technology-focus.level.established':
    'Os projetos deste tipo são uma parte constante do seu trabalho.',
  'host-sdg-open-technology-focus.level.strong': 'Os trabalhos deste tipo são a sua tarefa principal.',
  'host-sustainable-income.level.none':
    'A entidade anfitriã depende, de ano para ano, de subvenções isoladas.',
  'host-sustainable-income.level.nascent': 'A entidade anfitriã tem algumas receitas próprias.',
  'host-sustainable-income.level.partial':
    'Os seus custos básicos estão cobertos para os próximos dois anos.',
  'host-sustainable-income.level.established': 'Os seus custos básicos estão cobertos a longo prazo.',
  'host-sustainable-income.level.strong':
    'Os seus custos básicos estão cobertos a longo prazo, e há financiamento prometido para o gabinete.',
  'host-government-links.level.none': 'Não foi demonstrado nenhum contacto.',
  'host-government-links.level.nascent': 'A entidade anfitriã conhece pessoas no governo.',
  'host-government-links.level.partial': 'A entidade anfitriã trabalhou para um organismo público.',
  'host-government-links.level.established':
    'A entidade anfitriã trabalha com vários organismos públicos ao abrigo de acordos.',
  'host-government-links.level.strong':
    'A entidade anfitriã faz parte do governo ou aconselha-o de forma permanente.',
  'host-embedded-in-ecosystem.level.none': 'Não foi indicado nenhum parceiro.',
  'host-embedded-in-ecosystem.level.nascent': 'A entidade anfitriã participa em eventos de outros.',
  'host-embedded-in-ecosystem.level.partial':
    'A entidade anfitriã trabalha com algumas empresas ou comunidades.',
  'host-embedded-in-ecosystem.level.established':
    'A entidade anfitriã reúne de vez em quando empresas, comunidades e universidades.',
  'host-embedded-in-ecosystem.level.strong': 'A entidade anfitriã é o ponto de encontro do ecossistema.',
  'host-translation-experience.level.none': 'Não foi demonstrado nenhum exemplo.',
  'host-translation-experience.level.nascent': 'A entidade anfitriã deu aconselhamento sobre um serviço.',
  'host-translation-experience.level.partial': 'A entidade anfitriã pôs um serviço em utilização.',
  'host-translation-experience.level.established': 'A entidade anfitriã pôs vários serviços em utilização.',
  'host-translation-experience.level.strong':
    'A entidade anfitriã pôs vários serviços em utilização e manteve-os em funcionamento durante anos.',
  'lmic-status': 'O país é de rendimento baixo ou médio.',
  'official-eoi': 'O país declarou o seu interesse oficialmente, pelo formulário do convite.',
  'eoi-within-window': 'O formulário chegou enquanto o convite estava aberto.',
  'implemented-dpg': 'Pelo menos um bem público digital já funciona num serviço público.',
  'implemented-digital-public-service': 'Pelo menos um serviço público digital já funciona.',
  'host-named': 'É proposta uma entidade anfitriã.',
  'host-organisation-type': 'A entidade anfitriã é pública, académica ou sem fins lucrativos.',
  'host-mandate':
    'A entidade anfitriã tem o mandato de desenvolver o ecossistema digital e de melhorar os serviços públicos.',
  'host-in-kind-infrastructure':
    'A entidade anfitriã contribui em bens e serviços: instalações, equipamento, eletricidade, internet e necessidades semelhantes.',
  'host-in-country': 'A entidade anfitriã está no país candidato.',
  'two-countries': 'São escolhidos dois países, cada um com uma entidade anfitriã.',
  'regional-and-context-diversity': 'Os países escolhidos representam regiões e contextos diferentes.',
  'itu-member-administration': 'A circular dirige-se às administrações dos Estados-Membros da UIT.',
  'eoi-closing-date': 'Data de encerramento do convite',
  'dpg-or-service': 'O que já deve funcionar no país',
  'dpg-or-service: at least one digital public good for public services':
    'pelo menos um bem público digital num serviço público',
  'dpg-or-service: at least one digital public service': 'pelo menos um serviço público digital',
  note: 'Os pesos, os níveis e a sua redação, o fuso horário da data de encerramento e as evidências além das políticas e estratégias que a circular refere são próprios deste projeto. Não vinculam a UIT nem o PNUD.',
  'lmic-status.evidence': 'classificação de países do Banco Mundial para o exercício de 2024',
  'lmic-status.reason': 'Um país tem este estatuto ou não o tem, e o convite dirige-se apenas aos que o têm.',
  'lmic-status.note':
    'Os documentos não referem nenhuma classificação. A do Banco Mundial para o exercício de 2024 estava em vigor enquanto o convite esteve aberto.',
  'official-eoi.evidence': 'formulário recebido',
  'official-eoi.reason': 'Sem candidatura não há nada a avaliar.',
  'eoi-within-window.evidence': 'data de receção',
  'eoi-within-window.reason': 'Uma data de encerramento decide por sim ou por não.',
  'eoi-within-window.note':
    'Os documentos não referem nenhum fuso horário: ler uma hora pelo relógio de Zurique é uma escolha própria deste projeto, e a regra windowDay altera-a. Se o dia tal como está escrito levasse a outra decisão, consulta-se o comité de seleção.',
  'implemented-dpg.evidence': 'nome e endereço do serviço',
  'implemented-dpg.evidence.2': 'inscrição no registo de bens públicos digitais',
  'implemented-dpg.reason': 'Um é um mínimo que se pode contar.',
  'implemented-digital-public-service.evidence': 'nome e endereço do serviço',
  'implemented-digital-public-service.reason': 'Um é um mínimo que se pode contar.',
  'host-named.evidence': 'carta da entidade anfitriã',
  'host-named.reason':
    'Os países são escolhidos em conjunto com a sua entidade anfitriã; um gabinete precisa de uma sede.',
  'host-organisation-type.evidence': 'estatutos ou ato constitutivo',
  'host-organisation-type.reason': 'A forma jurídica é um facto.',
  'host-organisation-type.note':
    'A linha 25 da circular refere também universidades, centros de reflexão e outras organizações.',
  'host-mandate.evidence': 'estatutos, lei ou decreto',
  'host-mandate.reason':
    'Um mandato tem-se ou não se tem; o diapositivo refere-o na mesma frase que o tipo de entidade.',
  'host-in-kind-infrastructure.evidence': 'carta de compromisso',
  'host-in-kind-infrastructure.reason':
    'Ninguém mais paga estas despesas, pelo que a entidade anfitriã tem de aceitar; os documentos enunciam-no como uma expectativa.',
  'host-in-country.evidence': 'endereço da sede',
  'host-in-country.reason': 'O gabinete tem a sua sede dentro do país.',
  'political-commitment.evidence': 'políticas de transformação digital',
  'political-commitment.evidence.2': 'estratégias de transformação digital',
  'political-commitment.reason': 'A firmeza tem graus.',
  'local-ecosystem.evidence': 'lista de empresas, comunidades e eventos',
  'local-ecosystem.evidence.2': 'repositórios públicos',
  'local-ecosystem.reason':
    'Um ecossistema nascente basta para participar; acima disso, é uma questão de grau.',
  'local-ecosystem.note': 'Os documentos aceitam um ecossistema nascente: é o segundo nível.',
  'strategic-priority.evidence': 'plano nacional',
  'strategic-priority.evidence.2': 'orçamento',
  'strategic-priority.reason': 'Os documentos podem demonstrá-lo em maior ou menor grau.',
  'regional-champion.evidence': 'projetos conjuntos',
  'regional-champion.evidence.2': 'visitas e pedidos de outros países',
  'regional-champion.reason': 'É uma apreciação, em relação aos outros.',
  'willing-to-share-and-learn.evidence': 'declaração no formulário',
  'willing-to-share-and-learn.evidence.2': 'software e ensinamentos publicados',
  'willing-to-share-and-learn.reason':
    'A disposição tem graus, embora a circular a enumere junto das condições.',
  'host-sdg-open-technology-focus.evidence': 'relatório anual',
  'host-sdg-open-technology-focus.evidence.2': 'lista de projetos',
  'host-sdg-open-technology-focus.reason': 'A dedicação tem graus.',
  'host-sustainable-income.evidence': 'contas dos últimos três anos',
  'host-sustainable-income.evidence.2': 'rubrica orçamental',
  'host-sustainable-income.reason':
    'O diapositivo fala de uma possibilidade, pelo que é um grau e não um limite.',
  'host-government-links.evidence': 'acordos',
  'host-government-links.evidence.2': 'projetos conjuntos',
  'host-government-links.reason': 'A proximidade tem graus.',
  'host-embedded-in-ecosystem.evidence': 'filiações',
  'host-embedded-in-ecosystem.evidence.2': 'eventos realizados',
  'host-embedded-in-ecosystem.reason': 'O enraizamento tem graus.',
  'host-translation-experience.evidence': 'serviços em utilização, com o número de utilizadores',
  'host-translation-experience.reason': 'Faz parte da descrição de uma entidade anfitriã ideal.',
  'regional-and-context-diversity.note':
    'O diapositivo não refere nenhuma lista de regiões: usam-se as seis da UIT, porque é a UIT que conduz o convite. Nenhuma regra pode distinguir os contextos; aprecia-os o comité de seleção.',
  'itu-member-administration.note':
    'Uma indicação de destinatário e nunca um critério; um comité pode fazer dela uma condição.',
} as const satisfies Readonly<Record<OseeCall2024TextId, string>>;
