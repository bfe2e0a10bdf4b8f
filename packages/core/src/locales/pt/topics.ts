import type { OseeTexts } from '../osee-texts.ts';

/** The topics in Portuguese. */
export const topics = {
  'strategy-spotting-needs-that-oss-fills': {
    name: 'Identificar necessidades a que o código aberto responde',
    description:
      'Procura as tarefas que as ferramentas atuais deixam por fazer e pergunta se um software de código aberto poderia assumi-las.',
  },
  'strategy-revenue-and-funding-models-for-oss': {
    name: 'Modelos de receita e de financiamento do código aberto',
    description:
      'Compara formas de pagar o software ao longo dos anos, das subvenções e contratos do Estado ao software oferecido como serviço e à assistência paga.',
  },
  'strategy-inward-governance-and-leadership-buy-in': {
    name: 'Governação interna e apoio da direção',
    description:
      'Define quem pode publicar ou reutilizar código dentro da instituição, como o pessoal é ouvido e como a direção se mantém envolvida.',
  },
  'strategy-outward-community-governance-and-feedback': {
    name: 'Governação externa da comunidade e comentários recebidos',
    description:
      'Acorda como se aceitam contribuições de fora, como se chega a quem usa o software e quem responde aos comentários que chegam.',
  },
  'strategy-licence-compliance-and-risk-control': {
    name: 'Cumprimento das licenças e contenção de riscos',
    description:
      'Garante que as pessoas que escolhem o software saibam que obrigações cada licença traz e o que acontece quando uma delas não é cumprida.',
  },
  'strategy-dhis2-business-model-case': {
    name: 'Caso prático: o modelo de negócio do DHIS2',
    description:
      'Mostra, com um sistema de informação em saúde, como o financiamento público de um núcleo comum permite que empresas locais africanas e do sul da Ásia ganhem com a sua adaptação.',
  },
  'requirements-and-specifications-choosing-suitable-open-source-licences': {
    name: 'Escolher licenças de código aberto adequadas',
    description:
      'Trata a licença como um requisito entre outros: o que deve ser possível fazer com o software determina que licença é aceitável.',
  },
  'requirements-and-specifications-following-technical-standards': {
    name: 'Seguir normas técnicas',
    description:
      'Pede em cada especificação normas abertas indicadas pelo nome, para que sistemas de origens diferentes funcionem em conjunto.',
  },
  'requirements-and-specifications-security-and-privacy-law-compliance': {
    name: 'Cumprimento das leis de segurança e privacidade',
    description:
      'Transforma as leis sobre segurança e dados pessoais em afirmações que podem ser verificadas em testes.',
  },
  'requirements-and-specifications-thorough-recording-of-contributions': {
    name: 'Documentação rigorosa das contribuições',
    description:
      'Guarda o histórico do que foi alterado, por quem e por que razão, para que outras pessoas possam construir sobre essa base.',
  },
  'requirements-and-specifications-participating-in-the-open-source-community': {
    name: 'Participar na comunidade de código aberto',
    description:
      'Leva as necessidades públicas aos projetos de que um governo depende e traz de volta as respostas.',
  },
  'requirements-and-specifications-running-training-and-capacity-programmes': {
    name: 'Realizar programas de formação e capacitação',
    description:
      'Planifica as aulas e a ajuda de que o pessoal precisa para trabalhar com os sistemas especificados.',
  },
  'requirements-and-specifications-ongoing-evaluation-and-improvement-loops': {
    name: 'Ciclos contínuos de avaliação e melhoria',
    description:
      'Mede um sistema depois de entrar em funcionamento e leva o que se descobre para a versão seguinte dos requisitos.',
  },
  'procurement-and-legal-procurement-risk-assessment': {
    name: 'Avaliação dos riscos da contratação',
    description:
      'Indica o que poderia falhar numa compra, e com que probabilidade, antes de pedir qualquer proposta.',
  },
  'procurement-and-legal-seeking-and-comparing-alternatives': {
    name: 'Procurar e comparar alternativas',
    description:
      'Procura mais de uma forma de atender à necessidade, incluindo a reutilização de software de código aberto existente, e compara-as com justiça.',
  },
  'procurement-and-legal-awarding-the-contract': {
    name: 'Adjudicação do contrato',
    description: 'Escolhe um fornecedor segundo regras publicadas e celebra o contrato.',
  },
  'procurement-and-legal-delivery-and-payment-of-services': {
    name: 'Entrega e pagamento dos serviços',
    description: 'Recebe o que foi encomendado, confere se corresponde ao pedido e paga.',
  },
  'procurement-and-legal-managing-the-running-contract': {
    name: 'Gestão do contrato em curso',
    description: 'Acompanha um contrato durante a sua execução: resultados, alterações, problemas e prazos.',
  },
  'procurement-and-legal-weighing-later-contract-options': {
    name: 'Ponderar as opções posteriores do contrato',
    description:
      'Decide a tempo se convém prorrogar, alterar ou terminar um contrato, sem que a dependência do fornecedor force a escolha.',
  },
  'procurement-and-legal-value-for-money': {
    name: 'Relação qualidade-preço (princípio central)',
    description:
      'Julga uma proposta pelo que oferece em troca de tudo o que custa; os outros princípios da contratação pública apoiam este.',
  },
  'procurement-and-legal-efficient-and-effective-spending': {
    name: 'Despesa eficiente e eficaz',
    description: 'Alcança o objetivo de uma compra sem mais esforço, tempo e dinheiro do que o necessário.',
  },
  'procurement-and-legal-fair-and-open-competition': {
    name: 'Concorrência justa e aberta',
    description:
      'Dá a todos os fornecedores capazes as mesmas oportunidades, incluindo as pequenas empresas locais.',
  },
  'procurement-and-legal-accountable-transparent-purchasing': {
    name: 'Compras transparentes e com prestação de contas',
    description:
      'Mantém públicas e documentadas as decisões, para que qualquer pessoa possa ver quem comprou o quê e por que razão.',
  },
  'procurement-and-legal-ethics-in-public-buying': {
    name: 'Ética na contratação pública',
    description:
      'Mantém os interesses privados fora da contratação pública e trata os fornecedores com honestidade.',
  },
  'procurement-and-legal-developing-local-industry': {
    name: 'Desenvolvimento da indústria local',
    description:
      'Usa a contratação pública para fazer crescer as empresas do país, por exemplo como prestadoras de assistência a sistemas de código aberto.',
  },
  'procurement-and-legal-open-source-tools-for-procurement-itself': {
    name: 'Ferramentas de código aberto para a própria contratação',
    description: 'Considera conduzir o processo de contratação num sistema de código aberto.',
  },
  'procurement-and-legal-licence-duties-and-licence-compatibility': {
    name: 'Obrigações e compatibilidade das licenças',
    description:
      'Verifica as obrigações de cada licença em uso e se as licenças podem ser combinadas num mesmo produto.',
  },
  'procurement-and-legal-national-and-foreign-data-privacy-law': {
    name: 'Leis nacionais e estrangeiras sobre a privacidade dos dados',
    description: 'Apura que leis de privacidade se aplicam a um serviço, incluindo as de outros países.',
  },
  'community-management-welcoming-diverse-participants': {
    name: 'Acolher participantes diversos (inclusividade)',
    description: 'Faz com que as pessoas recém-chegadas, de qualquer origem, se sintam bem-vindas e ouvidas.',
  },
  'community-management-agreed-communication-norms-for-members': {
    name: 'Normas de comunicação acordadas entre os membros',
    description:
      'Acorda por escrito como os membros falam entre si, para que as discussões sejam claras e cordiais.',
  },
  'community-management-mentors-guiding-new-contributors': {
    name: 'Mentoria para quem começa a contribuir',
    description: 'Junta cada principiante a alguém que conhece o projeto e os seus hábitos não escritos.',
  },
  'community-management-measuring-community-health': {
    name: 'Medir a vitalidade da comunidade',
    description:
      'Acompanha alguns números sobre a atividade e as novas adesões para ver cedo quando uma comunidade enfraquece.',
  },
  'community-management-scarce-money-and-staff': {
    name: 'Escassez de dinheiro e de pessoal',
    description:
      'Lida com o problema de poucos orçamentos públicos preverem uma verba para cuidar de uma comunidade.',
  },
  'community-management-conflicting-stakeholder-interests': {
    name: 'Interesses divergentes das partes interessadas',
    description:
      'Encontra um caminho quando o voluntariado, as empresas e a instituição querem coisas diferentes.',
  },
  'community-management-keeping-members-motivated': {
    name: 'Manter a motivação dos membros',
    description:
      'Mantém o interesse das pessoas depois do primeiro entusiasmo, com tarefas novas, agradecimentos e eventos.',
  },
  'community-management-shared-goals-and-values': {
    name: 'Objetivos e valores comuns',
    description: 'Põe por escrito para que existe a comunidade e o que ela defende.',
  },
  'community-management-clear-role-definitions': {
    name: 'Definição clara dos papéis',
    description: 'Diz quem decide, quem revê e quem ajuda, para que ninguém tenha de adivinhar.',
  },
  'community-management-working-communication-channels': {
    name: 'Canais de comunicação que funcionam',
    description: 'Escolhe alguns lugares para conversar e faz com que alguém responda neles.',
  },
  'community-management-constant-learning-and-adapting': {
    name: 'Aprendizagem e adaptação constantes',
    description: 'Revê com regularidade o que funcionou e muda os hábitos da comunidade em conformidade.',
  },
  'community-management-onboarding-documentation-work': {
    name: 'Integração: documentação',
    description: 'Inicia as pessoas recém-chegadas na redação e na melhoria de guias e manuais.',
  },
  'community-management-onboarding-design-work': {
    name: 'Integração: design',
    description:
      'Inicia as pessoas recém-chegadas em tarefas de design, como interfaces, ícones e estudos com quem usa o produto.',
  },
  'community-management-onboarding-data-science-work': {
    name: 'Integração: ciência de dados',
    description:
      'Inicia as pessoas recém-chegadas nos conjuntos de dados abertos, nos cadernos de código e na análise em conjunto.',
  },
  'community-management-onboarding-marketing-and-funding': {
    name: 'Integração: divulgação e financiamento',
    description:
      'Inicia as pessoas recém-chegadas na forma de divulgar um projeto e de encontrar dinheiro para ele.',
  },
  'community-management-onboarding-programmes-and-special-projects': {
    name: 'Integração: programas e projetos especiais',
    description:
      'Inicia as pessoas recém-chegadas em programas maiores, como temporadas de mentoria, e em projetos de uma área específica.',
  },
  'community-management-hosting-channels-by-community-size': {
    name: 'Canais de encontro conforme o tamanho da comunidade',
    description:
      'Ajusta o ponto de encontro ao tamanho: um grupo de mensagens para um círculo pequeno, um chat estruturado, com conversas por assunto, para um círculo grande.',
  },
  'community-management-regional-growth-for-global-collaboration': {
    name: 'Crescimento regional para a colaboração mundial',
    description:
      'Abre a comunidade a outras regiões quando ela já é suficientemente forte, para ganhar novos pontos de vista e parcerias no exterior.',
  },
  'community-management-university-as-community-host': {
    name: 'A universidade como casa da comunidade',
    description:
      'Começa numa universidade, onde já se encontram pessoas em formação em engenharia, design e redação, e expande-se a partir daí.',
  },
  'capacity-building-shortage-of-technology-professionals': {
    name: 'Escassez de profissionais de tecnologia',
    description:
      'Profissionais de análise, design e implementação são poucos e caros, e as escolas raramente os formam; por isso, os protótipos nunca chegam a ser serviços.',
  },
  'capacity-building-decision-makers-unaware-of-dpg-gains': {
    name: 'Quem decide desconhece os ganhos dos bens públicos digitais',
    description:
      'As pessoas que assinam os contratos raramente sabem o que os bens públicos digitais oferecem e escolhem o que é mais fácil de comprar.',
  },
  'capacity-building-missing-rules-for-open-source-buying': {
    name: 'Falta de regras para comprar código aberto',
    description:
      'As regras de compra escritas para produtos comerciais deixam o pessoal público sem saber ao certo como comprar código aberto.',
  },
  'capacity-building-weak-grasp-of-data-and-computing-ethics': {
    name: 'Fraca compreensão da ética dos dados e da informática',
    description:
      'Onde a legislação sobre privacidade e segurança é recente, o pessoal pode não ver o lado ético da informática nem o valor dos dados abertos.',
  },
  'capacity-building-no-practice-for-inter-agency-cooperation': {
    name: 'Falta de prática na cooperação entre entidades',
    description:
      'Uma única entidade raramente tem autoridade para conduzir ministérios que estão acima dela, e há pouco hábito de trabalhar entre eles.',
  },
  'capacity-building-whole-ecosystem-build-up-for-dpg-support': {
    name: 'Desenvolvimento de todo o ecossistema em apoio aos bens públicos digitais',
    description:
      'Fortalece ao mesmo tempo as escolas, as comunidades e o recrutamento público, e traz talento do exterior apenas até que as pessoas do país estejam prontas.',
  },
  'capacity-building-sensitising-decision-makers-and-buyers': {
    name: 'Sensibilizar quem decide e quem compra',
    description:
      'Mostra a quem decide e a quem compra o que fazem os bens públicos digitais, quanto custa mantê-los em funcionamento e como são geridos os seus riscos.',
  },
  'capacity-building-new-data-cyber-and-open-data-rules': {
    name: 'Novas regras sobre dados, cibersegurança e dados abertos',
    description:
      'Prepara regras sobre proteção de dados, cibersegurança e dados abertos, com a população convidada ao debate sobre a ética.',
  },
  'capacity-building-defined-roles-in-collaborative-governance': {
    name: 'Papéis definidos na governação colaborativa',
    description:
      'Põe por escrito o que cada ministério e cada entidade faz e decide, e como isso mudará à medida que a iniciativa crescer.',
  },
  'capacity-building-technical-training': {
    name: 'Formação técnica (Linux, programação)',
    description: 'Ensina competências práticas, como administrar sistemas Linux e escrever software.',
  },
  'capacity-building-organisational-training': {
    name: 'Formação organizacional (requisitos, especificação)',
    description:
      'Ensina a fazer o levantamento das necessidades e a descrever o software que deve atendê-las.',
  },
  'capacity-building-legal-training': {
    name: 'Formação jurídica (licenças, contratação pública, propriedade intelectual, privacidade)',
    description:
      'Ensina o que diz a lei sobre licenças, contratação pública, propriedade intelectual e dados pessoais.',
  },
  'capacity-building-beginners-without-open-source-knowledge': {
    name: 'Principiantes sem conhecimentos de código aberto',
    description: 'Dá uma primeira base a pessoas que nunca ouviram falar de código aberto.',
  },
  'capacity-building-re-skilling-and-up-skilling-experienced-learners': {
    name: 'Requalificação e aperfeiçoamento de pessoas com experiência',
    description: 'Leva pessoas que já têm competências a novas tarefas ou a um nível superior.',
  },
  'capacity-building-reusing-proven-dpg-repositories': {
    name: 'Reutilizar repositórios comprovados de bens públicos digitais',
    description:
      'Parte de soluções comprovadas em catálogos públicos, que ensinam também as competências necessárias para operá-las.',
  },
  'digital-inclusion-serving-the-poorest-and-unconnected': {
    name: 'Servir as pessoas mais pobres e sem ligação à Internet',
    description:
      'Planifica os serviços a partir das necessidades das pessoas com menos dinheiro e sem ligação à Internet.',
  },
  'digital-inclusion-countering-deeper-inequality-from-digitalisation': {
    name: 'Evitar que a digitalização agrave a desigualdade',
    description: 'Cuida de que um novo serviço digital não aumente as desigualdades que já existem.',
  },
  'digital-inclusion-empowering-under-represented-groups': {
    name: 'Reforçar o poder dos grupos sub-representados',
    description:
      'Dá aos grupos que raramente são ouvidos uma participação real na definição do que se constrói.',
  },
  'digital-inclusion-shielding-people-from-digital-harm': {
    name: 'Proteger as pessoas dos danos digitais',
    description:
      'Protege as pessoas dos danos que a tecnologia pode causar, como fraude, exposição ou exclusão.',
  },
  'digital-inclusion-country-assessment-as-inclusion-baseline': {
    name: 'O diagnóstico do país como linha de base da inclusão',
    description:
      'Começa com um estudo do país que documenta oportunidades e barreiras, para comparar mais tarde.',
  },
  'digital-inclusion-monitoring-interventions-against-the-baseline': {
    name: 'Acompanhamento das intervenções em relação à linha de base',
    description: 'Compara o que as políticas e os projetos alcançaram com o primeiro retrato do país.',
  },
  'digital-inclusion-continuous-inclusion-of-vulnerable-people': {
    name: 'Inclusão contínua das pessoas vulneráveis',
    description:
      'Repete a verificação enquanto os serviços funcionarem, pois os grupos em risco e as suas necessidades mudam.',
  },
  'digital-inclusion-measuring-inclusiveness-of-projects-and-ecosystems': {
    name: 'Medir a inclusividade de projetos e ecossistemas',
    description:
      'Usa critérios e ferramentas acordados para dizer quão inclusivo é um projeto ou todo um ecossistema.',
  },
  'digital-inclusion-dpgs-serving-the-sdgs': {
    name: 'Bens públicos digitais em prol dos ODS',
    description:
      'Usa software, dados, modelos, normas e conteúdos abertos para fazer avançar os objetivos globais de desenvolvimento.',
  },
  'digital-inclusion-human-first-whole-of-society-approach': {
    name: 'Abordagem que põe as pessoas primeiro e abrange toda a sociedade',
    description: 'Põe as pessoas antes da tecnologia e pede a participação de todas as partes da sociedade.',
  },
  'digital-governance-and-sovereignty-state-control-of-data-and-goods': {
    name: 'Domínio do Estado sobre os dados e os bens',
    description:
      'Aplica a ideia de soberania aos dados e aos bens digitais: o Estado tem a última palavra, para o bem público.',
  },
  'digital-governance-and-sovereignty-who-governs-data-and-oversight': {
    name: 'Quem governa os dados e a supervisão',
    description: 'Pergunta que dados e que tecnologia devem ser governados, por quem, e quem os fiscaliza.',
  },
  'digital-governance-and-sovereignty-differing-national-governance-models': {
    name: 'Diferentes modelos nacionais de governação',
    description:
      'Reconhece que os países entendem a soberania de formas diferentes e que nenhum modelo serve a todos.',
  },
  'digital-governance-and-sovereignty-competing-agendas-citizens-security-economy': {
    name: 'Agendas concorrentes: cidadania, segurança, economia',
    description:
      'Pondera os direitos de cidadania, a segurança nacional e os ganhos para a economia quando apontam em direções diferentes.',
  },
  'digital-governance-and-sovereignty-fragile-international-transfer-agreements': {
    name: 'Fragilidade dos acordos internacionais de transferência',
    description:
      'Trata dos acordos para levar dados e tecnologia ao exterior, que são difíceis de manter e deixam lacunas na proteção.',
  },
  'digital-governance-and-sovereignty-oss-reducing-national-dependencies': {
    name: 'Código aberto para reduzir as dependências nacionais',
    description:
      'Usa o código aberto para afrouxar os laços com fornecedores únicos e manter o controlo dos próprios processos.',
  },
  'digital-governance-and-sovereignty-decisions-on-critical-digital-infrastructure': {
    name: 'Decisões sobre infraestrutura digital crítica',
    description:
      'Reúne à mesma mesa as partes envolvidas quando se decide o futuro de sistemas digitais vitais.',
  },
  'digital-governance-and-sovereignty-protected-and-traceable-national-data-flow': {
    name: 'Fluxo nacional de dados protegido e rastreável',
    description:
      'Torna visível para onde vão os dados das pessoas, das empresas e dos serviços de saúde e protege-os no caminho.',
  },
  'digital-governance-and-sovereignty-consistent-rules-on-technology-trade': {
    name: 'Regras coerentes sobre o comércio de tecnologia',
    description:
      'Trabalha por regras de transferência de tecnologia que sejam iguais dentro e fora do país e possam ser verificadas.',
  },
  'digital-governance-and-sovereignty-oss-enabled-governance-mechanisms': {
    name: 'Mecanismos de governação viabilizados pelo código aberto (finalidade)',
    description:
      'Reúne os mecanismos de governação que as soluções de código aberto tornam possíveis ou mais fortes.',
  },
  'resource-mobilisation-meaning-of-resource-mobilisation': {
    name: 'Significado da mobilização de recursos',
    description:
      'Explica o termo: tudo o que se faz para que um projeto tenha os meios de ser implantado, mantido e melhorado.',
  },
  'resource-mobilisation-partnering-with-large-technology-firms': {
    name: 'Parcerias com grandes empresas de tecnologia',
    description:
      'Considera o apoio de grandes empresas de tecnologia, que trazem ferramentas, serviços em nuvem e visibilidade.',
  },
  'resource-mobilisation-partnerships-of-public-and-private-bodies': {
    name: 'Parcerias entre entidades públicas e privadas',
    description:
      'Considera projetos conjuntos com parceiros privados e as cinco coisas a acertar antes de assinar: objetivos, condições, saída, partes interessadas e revisão.',
  },
  'resource-mobilisation-raising-resources-from-communities': {
    name: 'Obter recursos das comunidades',
    description:
      'Enumera dez formas de as pessoas beneficiadas contribuírem com dinheiro, tempo, espaços ou dados.',
  },
  'resource-mobilisation-working-with-no-or-low-funds': {
    name: 'Trabalhar sem fundos ou com poucos fundos',
    description:
      'Dá dez orientações para projetos quase sem dinheiro: doações em bens e serviços, voluntariado, ferramentas gratuitas e pequenos passos.',
  },
  'resource-mobilisation-working-with-part-of-the-funds': {
    name: 'Trabalhar com parte dos fundos',
    description:
      'Dá dez orientações para projetos com parte do dinheiro: prioridades, cofinanciamento, contenção de gastos e boas contas.',
  },
  'resource-mobilisation-working-with-full-funds': {
    name: 'Trabalhar com todos os fundos necessários',
    description:
      'Dá dez orientações para projetos com dinheiro suficiente: planificação, talento, infraestrutura e planos de longo prazo.',
  },
  'resource-mobilisation-projects-the-government-owns': {
    name: 'Projetos cujo titular é o governo',
    description:
      'Dá dez orientações para projetos que pertencem ao Estado, a começar pelo seu lugar no plano e no orçamento nacionais.',
  },
  'resource-mobilisation-projects-a-private-organisation-owns': {
    name: 'Projetos cujo titular é uma organização privada',
    description:
      'Dá oito orientações para projetos que pertencem a uma organização privada, que tem de obter receitas sem excluir ninguém.',
  },
  'resource-mobilisation-projects-held-informally-by-an-organisation': {
    name: 'Projetos mantidos informalmente por uma organização',
    description:
      'Dá oito orientações para projetos sem titular formal, que primeiro têm de conquistar confiança.',
  },
  'resource-mobilisation-governance-and-budgeting-steps': {
    name: 'Passos de governação e de elaboração do orçamento',
    description:
      'Descreve nove passos da elaboração do orçamento, da análise das necessidades à aprovação e à correção posterior.',
  },
  'resource-mobilisation-managing-contingencies-of-resources': {
    name: 'Gestão de contingências nos recursos',
    description: 'Dá dez orientações para o dia em que faltar dinheiro, pessoas ou apoio político.',
  },
} satisfies OseeTexts['topic'];
