import type { OseeTexts } from '../osee-texts.ts';

/** The competencies and their parts in Portuguese. */
export const competencies = {
  'analysing-labour-costs-versus-licencing-costs': {
    name: 'Comparar os custos de mão de obra com os custos de licenças',
    description:
      'Compara, ao longo de toda a vida de um sistema, quanto custam pessoas qualificadas e quanto custam licenças proprietárias. Em países com salários moderados, o resultado favorece muitas vezes o código aberto, e o dinheiro fica na economia local.',
  },
  'capacity-building': {
    name: 'Reforço de capacidades',
    description:
      'Forma dentro da instituição um grupo capaz de operar, adaptar e desenvolver sistemas de código aberto, e que continua a aprender. O dinheiro gasto nessas competências fortalece o mercado de trabalho local em vez de sair do país em pagamentos de licenças.',
  },
  'platform-and-tool-selection': {
    name: 'Escolha de plataformas e ferramentas',
    description:
      'Escolhe as plataformas de código aberto pela necessidade, pelo encaixe com os sistemas existentes, pela vitalidade da comunidade que as sustenta e pela segurança, e não por hábito ou reputação.',
  },
  'software-contribution-governance': {
    name: 'Governação das contribuições de software',
    description:
      'Define as regras pelas quais o pessoal pode dar código a projetos externos: quem aprova, a quem pertence o trabalho, que licença se aplica e como é revisto antes.',
  },
  'security-and-risk-management': {
    name: 'Segurança e gestão de riscos',
    description:
      'Sabe onde os componentes de código aberto podem ser atacados, mantém as correções em dia e manda examinar a sua segurança a intervalos regulares.',
  },
  'change-management': {
    name: 'Gestão da mudança',
    description:
      'Conduz uma instituição dos sistemas proprietários aos abertos: planifica a transição, responde às preocupações e prepara as pessoas para novas formas de trabalhar.',
  },
  'licensing-selection-based-on-requirements': {
    name: 'Escolha da licença com base nos requisitos',
    description:
      'Escolhe a licença adequada ao que o projeto deve poder fazer: redistribuir, combinar, vender ou manter aberto. Conhece famílias como GPL, Apache e MIT e as suas consequências.',
  },
  'adhering-to-technical-standards': {
    name: 'Adesão a normas técnicas',
    description:
      'Encontra as normas técnicas que importam para um sistema e comprova que o software escolhido as segue, para que possa ser interligado, ampliado e substituído.',
  },
  'compliance-with-security-and-privacy-regulations': {
    name: 'Conformidade com a regulamentação de segurança e privacidade',
    description:
      'Mostra que o software de código aberto cumpre as leis e os quadros que se aplicam a ele, da proteção de dados aos requisitos mínimos de segurança do setor público.',
  },
  'comprehensive-documentation-of-contributions': {
    name: 'Documentação completa das contribuições',
    description:
      'Documenta cada contribuição de modo que uma pessoa de fora saiba o que foi alterado, por que razão, como funciona e como foi testado.',
  },
  'active-engagement-with-the-open-source-community': {
    name: 'Participação ativa na comunidade de código aberto',
    description:
      'Participa nos projetos em que um governo se apoia: comunica falhas, envia correções, entra nas discussões e tem voz nos planos.',
  },
  'training-and-capacity-initiatives': {
    name: 'Iniciativas de formação e capacitação',
    description:
      'Conduz um programa de formação duradouro, com plano de estudos, sessões práticas e ajuda no posto de trabalho, que abrange tanto as ferramentas como a forma de funcionar do código aberto.',
  },
  'continuous-evaluation-improvement-mechanisms': {
    name: 'Mecanismos de avaliação e melhoria contínuas',
    description:
      'Mantém as soluções adequadas depois do lançamento: observa-as, ouve quem as usa, faz auditorias, atualiza e compara com as metas.',
  },
  'value-for-money-assessment': {
    name: 'Avaliação da relação qualidade-preço',
    description:
      'Julga uma proposta por tudo o que vai custar e dar ao longo da sua vida. A ausência de custo de licença é apenas a primeira linha dessa conta.',
  },
  'understanding-total-cost-of-ownership-tco': {
    name: 'Compreensão do custo total de propriedade (TCO)',
    description:
      'Soma a instalação, a adaptação, a manutenção, as atualizações e a assistência ao longo dos anos de uso e compara os totais.',
  },
  'capacity-to-run-integrate-open-source-in-public-procurement': {
    name: 'Capacidade de usar e integrar código aberto na contratação pública',
    description:
      'Faz das soluções de código aberto uma opção normal da contratação pública: quem compra conhece as licenças, escreve documentos de contratação justos e sabe distinguir um fornecedor capaz de um fraco.',
  },
  'understanding-open-source-licensing': {
    name: 'Compreensão das licenças de código aberto',
    description:
      'Conhece as famílias comuns de licenças de código aberto, o que cada uma permite e o que exige em troca.',
  },
  'procurement-process-integration': {
    name: 'Integração no processo de contratação',
    description:
      'Escreve pedidos de propostas e regras de avaliação em que as ofertas de código aberto possam concorrer em pé de igualdade.',
  },
  'vendor-evaluation': {
    name: 'Avaliação de fornecedores',
    description:
      'Julga os fornecedores pela competência comprovada em sistemas de código aberto e pela forma como tratam os projetos que usam.',
  },
  'capacity-to-recognize-and-address-legal-challenges': {
    name: 'Capacidade de reconhecer e tratar questões jurídicas',
    description:
      'Reconhece cedo os problemas jurídicos, seja de titularidade, de contratos ou de dados pessoais, e sabe como resolvê-los ou evitá-los.',
  },
  'ip-and-legal-compliance': {
    name: 'Propriedade intelectual e conformidade jurídica',
    description: 'Apura quem tem que direitos sobre um software e mantém o seu uso dentro da lei.',
  },
  'contractual-considerations': {
    name: 'Questões contratuais',
    description:
      'Redige e negocia cláusulas sobre garantia, responsabilidade e assistência adequadas a um software que não tem um titular único.',
  },
  'data-privacy-and-security': {
    name: 'Privacidade e segurança dos dados',
    description:
      'Vê o que uma solução de código aberto significa para os dados pessoais e para a segurança dos sistemas públicos e providencia as salvaguardas.',
  },
  'identify-build-and-grow-the-open-source-community': {
    name: 'Identificar, construir e fazer crescer a comunidade de código aberto',
    description:
      'Cria uma comunidade do nada: descobre quem teria interesse, dá a essas pessoas uma razão para vir e uma razão para ficar.',
  },
  'managing-open-source-community-over-a-project-lifetime': {
    name: 'Gestão da comunidade de código aberto ao longo da vida de um projeto',
    description:
      'Mantém viva uma comunidade à medida que o projeto envelhece, com regras que são seguidas, tratamento justo dos conflitos e motivação que dura.',
  },
  'adoption-of-tools': {
    name: 'Adoção de ferramentas',
    description:
      'Escolhe as ferramentas com que uma comunidade conversa, planifica, automatiza e publica, e leva as pessoas a usá-las.',
  },
  'leveraging-partnerships-for-resource-mobilization': {
    name: 'Aproveitar parcerias para a mobilização de recursos',
    description:
      'Cria laços duradouros com empresas, sociedade civil e universidades que trazem conhecimento especializado, trabalho científico e infraestrutura em vez de dinheiro.',
  },
  'strategic-funding': {
    name: 'Financiamento estratégico',
    description:
      'Encontra, obtém e administra dinheiro de vários tipos de fonte, com propostas que mostram o que uma iniciativa de código aberto devolve ao longo do tempo.',
  },
  'human-resource-planning-and-allocation': {
    name: 'Planificação e afetação de recursos humanos',
    description:
      'Determina de que pessoas um projeto precisa e quando, e depois encontra-as, forma-as e mantém-nas, dentro e fora do governo.',
  },
  'mobilizing-in-kind-contributions-and-technical-expertise': {
    name: 'Mobilização de contribuições em bens e serviços e de conhecimento técnico',
    description:
      'Obtém ajuda que não é dinheiro, como voluntariado, aconselhamento especializado, créditos de nuvem, licenças ou dados.',
  },
  'maximizing-open-source-resource-networks': {
    name: 'Tirar o máximo proveito das redes de recursos de código aberto',
    description:
      'Recorre a pessoas que desenvolvem software, fundações e plataformas de todo o mundo para mentoria, ferramentas e conselhos que nenhum país tem por si só.',
  },
  'conducting-digital-inclusion-assessments': {
    name: 'Realização de diagnósticos de inclusão digital',
    description:
      'Realiza um estudo nacional sobre quem fica fora da vida digital e por que razão, com ferramentas reconhecidas e especial cuidado com os grupos em risco.',
  },
  'strategy-and-policy-development-for-digital-inclusion': {
    name: 'Estratégia e elaboração de políticas de inclusão digital',
    description:
      'Redige e executa uma política de inclusão que se ajusta aos objetivos nacionais e aos compromissos internacionais e que pode ser adaptada à medida que a tecnologia avança.',
  },
  'designing-inclusive-open-source-software-solutions': {
    name: 'Conceber soluções inclusivas de software de código aberto',
    description:
      'Concebe software de código aberto a partir das barreiras que as pessoas enfrentam e testa-o com as pessoas afetadas.',
  },
  'developing-multidisciplinary-approaches-for-digital-inclusion': {
    name: 'Desenvolver abordagens multidisciplinares para a inclusão digital',
    description:
      'Reúne à mesma mesa profissionais de engenharia, de políticas públicas, de direito e de ciências sociais para tratar a exclusão como um todo.',
  },
  'digital-sovereignty-and-policy-formulation': {
    name: 'Soberania digital e formulação de políticas',
    description:
      'Redige políticas que mantêm o controlo nacional sobre dados e sistemas vitais sem impedir que os dados atravessem fronteiras, e encontra as falhas das políticas atuais.',
  },
  'oversight-and-accountability-in-open-source-digital-governance': {
    name: 'Supervisão e prestação de contas na governação digital de código aberto',
    description:
      'Estabelece verificações dos sistemas de código aberto do Estado: sabe-se quem decide o quê, quem revê e como a população pode ver isso.',
  },
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software': {
    name: 'Quadros legais e regulatórios para software de código aberto soberano',
    description:
      'Revê e molda as leis para que permitam o código aberto, protejam os interesses nacionais e continuem compatíveis com os acordos internacionais.',
  },
  'international-cooperation-and-digital-sovereignty': {
    name: 'Cooperação internacional e soberania digital',
    description:
      'Trabalha com outros Estados e organismos internacionais em matéria de dados e tecnologia e avalia o que cada acordo faria ao controlo do país.',
  },
  'public-private-partnerships-and-national-digital-ecosystems': {
    name: 'Parcerias público-privadas e ecossistemas digitais nacionais',
    description:
      'Constrói parcerias com empresas privadas em que os objetivos públicos, os dados e a abertura continuam protegidos.',
  },
} satisfies OseeTexts['competency'];
