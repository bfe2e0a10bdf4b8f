/** The texts of “requirements-and-specifications” in Portuguese. */
export const requirementsAndSpecifications: Readonly<Record<string, string>> = {
  'question.licensing-selection-based-on-requirements':
    'Dos produtos de software que esta instituição publicou nos últimos 24 meses, em quantos a escolha da licença foi registada por escrito de antemão?',
  'counted.licensing-selection-based-on-requirements':
    'produtos de software em que a escolha da licença foi registada por escrito antes da publicação',
  'among.licensing-selection-based-on-requirements':
    'todos os produtos de software publicados, ou encomendados com o direito de os publicar, nos últimos 24 meses',
  'countsIf.licensing-selection-based-on-requirements':
    'uma nota com data anterior à primeira publicação dá a razão da escolha da licença, e o código contém o ficheiro de licença com o seu identificador SPDX',
  'evidence.licensing-selection-based-on-requirements':
    'Uma nota com data anterior à publicação que dá a razão, e o ficheiro de licença no código.',
  'noEvidence.licensing-selection-based-on-requirements':
    'Um ficheiro de licença que veio com um modelo e que ninguém escolheu.',
  'obligation.licensing-selection-based-on-requirements':
    'Uma licença é difícil de mudar depois de outros terem usado o software ou contribuído para ele.',
  'note.licensing-selection-based-on-requirements':
    'O software encomendado com o direito de o publicar conta como publicado, também antes da publicação.',
  'question.adhering-to-technical-standards':
    'Das normas técnicas pertinentes para os concursos desta instituição nos últimos 12 meses, quantas foram exigidas pelo seu número?',
  'counted.adhering-to-technical-standards':
    'pares formados por um concurso e uma norma pertinente em que o concurso exige a norma',
  'among.adhering-to-technical-standards':
    'todos os pares formados por um concurso de software dos últimos 12 meses e uma norma da lista nacional pertinente para ele',
  'countsIf.adhering-to-technical-standards': 'o concurso indica a norma com o seu número e a sua versão',
  'evidence.adhering-to-technical-standards':
    'O texto datado do concurso ao lado da lista nacional, com cada norma pertinente assinalada.',
  'noEvidence.adhering-to-technical-standards':
    'Uma cláusula que exige «todas as normas pertinentes» sem indicar nenhuma.',
  'note.adhering-to-technical-standards':
    'Uma norma pertinente em três concursos forma três pares. Se o país não tem lista de normas, a resposta é o primeiro grau.',
  'question.compliance-with-security-and-privacy-regulations':
    'Dos sistemas com dados pessoais que esta instituição opera hoje, quantos tinham uma avaliação de impacto com data anterior ao lançamento?',
  'counted.compliance-with-security-and-privacy-regulations':
    'sistemas cuja avaliação de impacto tem data anterior ao lançamento',
  'among.compliance-with-security-and-privacy-regulations':
    'todos os sistemas com dados pessoais que a instituição opera',
  'countsIf.compliance-with-security-and-privacy-regulations':
    'a avaliação tem data anterior ao lançamento ou, se depois houve alterações importantes, anterior à última delas',
  'evidence.compliance-with-security-and-privacy-regulations':
    'O registo das avaliações com a data de cada uma, ao lado da data do lançamento.',
  'noEvidence.compliance-with-security-and-privacy-regulations':
    'Um aviso de privacidade na página do serviço.',
  'obligation.compliance-with-security-and-privacy-regulations':
    'O dano causado às pessoas cujos dados são divulgados ou usados indevidamente não se pode desfazer.',
  'question.comprehensive-documentation-of-contributions':
    'Das alterações de código que esta instituição integrou nos últimos 12 meses, quantas pode uma pessoa externa compreender pelo seu registo?',
  'counted.comprehensive-documentation-of-contributions':
    'alterações que uma pessoa externa pode compreender pelo seu registo',
  'among.comprehensive-documentation-of-contributions':
    'uma amostra aleatória de 20 alterações de código integradas nos últimos 12 meses (todas, se houve menos)',
  'countsIf.comprehensive-documentation-of-contributions':
    'o registo da alteração dá a sua razão e indica o teste que a abrange',
  'evidence.comprehensive-documentation-of-contributions':
    'Uma lista datada das alterações da amostra, com o endereço web de cada uma e o juízo sobre ela.',
  'noEvidence.comprehensive-documentation-of-contributions':
    'Um guia de estilo de programação que ninguém comparou com as alterações.',
  'note.comprehensive-documentation-of-contributions':
    'O código que um fornecedor mantém para a instituição faz parte da amostra. Tirar a amostra por sorteio e dizer como. Se há código mantido mas nenhuma alteração foi integrada, a resposta é o primeiro grau.',
  'question.active-engagement-with-the-open-source-community':
    'Dos cinco projetos de código aberto de que esta instituição mais depende, quantos aceitaram contribuições suas nos últimos 12 meses?',
  'depends.active-engagement-with-the-open-source-community':
    'As contribuições duram onde uma regra as permite; sem regra, dependem de uma só pessoa.',
  'counted.active-engagement-with-the-open-source-community':
    'projetos que aceitaram uma contribuição da instituição nos últimos 12 meses',
  'among.active-engagement-with-the-open-source-community':
    'os cinco projetos de código aberto de que a instituição mais depende (todos, se tiver menos)',
  'countsIf.active-engagement-with-the-open-source-community':
    'o pessoal ou um adjudicatário da instituição fez pelo menos uma contribuição, de qualquer tipo, que foi aceite',
  'evidence.active-engagement-with-the-open-source-community':
    'Uma lista das contribuições aceites, com a data, o endereço web e a entidade empregadora de quem as fez.',
  'noEvidence.active-engagement-with-the-open-source-community':
    'Uma apresentação na conferência do projeto.',
  'note.active-engagement-with-the-open-source-community':
    'São contribuições código, textos, traduções, testes e comunicações de defeitos que levaram à sua correção.',
  'question.training-and-capacity-initiatives':
    'Do pessoal desta instituição nas funções da lista, quantas pessoas concluíram com aproveitamento um curso para a sua função nos últimos 24 meses?',
  'counted.training-and-capacity-initiatives':
    'pessoas que concluíram com aproveitamento um curso para a sua função',
  'among.training-and-capacity-initiatives': 'todo o pessoal nas funções da lista no dia da resposta',
  'countsIf.training-and-capacity-initiatives':
    'o curso corresponde à função na lista e terminou com uma prova',
  'evidence.training-and-capacity-initiatives':
    'Um extrato datado do registo de formação por função, com mulheres e homens contados à parte, sem nomes.',
  'noEvidence.training-and-capacity-initiatives': 'Uma lista de presenças numa palestra.',
  'note.training-and-capacity-initiatives':
    'A instituição faz a lista das funções de quem planeia, constrói, opera ou supervisiona software, cada uma com o seu curso; sem essa lista a resposta é o primeiro grau. Os cursos sobre licenças para compradores públicos são objeto de outra pergunta.',
  'question.continuous-evaluation-improvement-mechanisms':
    'Dos serviços digitais desta instituição, quantos tiveram nos últimos 12 meses uma revisão com uma decisão executada?',
  'counted.continuous-evaluation-improvement-mechanisms':
    'serviços digitais com uma revisão da qual foi executada uma decisão',
  'among.continuous-evaluation-improvement-mechanisms': 'todos os serviços digitais da instituição',
  'countsIf.continuous-evaluation-improvement-mechanisms':
    'a revisão realizou-se nos últimos 12 meses e foi executada pelo menos uma das suas decisões',
  'evidence.continuous-evaluation-improvement-mechanisms':
    'A ata datada da revisão e a tarefa encerrada que executou a sua decisão.',
  'noEvidence.continuous-evaluation-improvement-mechanisms':
    'Um inquérito a utilizadores sem nenhuma decisão.',
};
