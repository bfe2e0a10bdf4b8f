/** The texts of “community-management” in Portuguese. */
export const communityManagement: Readonly<Record<string, string>> = {
  'question.identify-build-and-grow-the-open-source-community':
    'Das bases de código que esta instituição dirige, quantas ganharam nos últimos 12 meses um colaborador externo que contribuiu pela primeira vez?',
  'counted.identify-build-and-grow-the-open-source-community':
    'bases de código com um colaborador externo que contribuiu pela primeira vez',
  'among.identify-build-and-grow-the-open-source-community':
    'todas as bases de código que a instituição dirige',
  'countsIf.identify-build-and-grow-the-open-source-community':
    'nos últimos 12 meses foi aceite uma primeira contribuição de uma pessoa que trabalha para outra entidade',
  'evidence.identify-build-and-grow-the-open-source-community':
    'Uma lista datada das primeiras contribuições, com a entidade empregadora de quem as fez.',
  'noEvidence.identify-build-and-grow-the-open-source-community': 'O número de descarregamentos.',
  'note.identify-build-and-grow-the-open-source-community':
    'Uma instituição dirige uma base de código quando decide o que nela entra, sozinha ou com outros.',
  'question.managing-open-source-community-over-a-project-lifetime':
    'Das bases de código que esta instituição dirige hoje, quantas têm regras que indicam o nome de duas pessoas para cada função-chave?',
  'counted.managing-open-source-community-over-a-project-lifetime':
    'bases de código cujas regras indicam o nome de duas pessoas para cada função-chave',
  'among.managing-open-source-community-over-a-project-lifetime':
    'todas as bases de código que a instituição dirige',
  'countsIf.managing-open-source-community-over-a-project-lifetime':
    'qualquer pessoa pode ler as regras, e as duas pessoas confirmaram a sua função nos últimos 12 meses',
  'evidence.managing-open-source-community-over-a-project-lifetime':
    'O ficheiro de regras que indica o nome de duas pessoas para cada função-chave, com a data da sua confirmação.',
  'noEvidence.managing-open-source-community-over-a-project-lifetime': 'O organograma da instituição.',
  'note.managing-open-source-community-over-a-project-lifetime':
    'Uma instituição dirige uma base de código quando decide o que nela entra, sozinha ou com outros. São funções-chave pelo menos: quem decide as alterações, quem publica as versões, quem responde às comunicações de segurança.',
  'question.adoption-of-tools':
    'Das bases de código que esta instituição dirige hoje, em quantas qualquer pessoa pode acompanhar o trabalho sem uma conta?',
  'counted.adoption-of-tools':
    'bases de código em que qualquer pessoa pode acompanhar o trabalho sem uma conta',
  'among.adoption-of-tools': 'todas as bases de código que a instituição dirige',
  'countsIf.adoption-of-tools':
    'as decisões e as tarefas por concluir podem ser lidas sem uma conta e podem ser exportadas',
  'evidence.adoption-of-tools':
    'Uma lista datada das ferramentas em uso, e uma exportação que se conseguiu importar noutro lugar.',
  'noEvidence.adoption-of-tools': 'Um convite para um serviço de mensagens que exige uma conta.',
  'note.adoption-of-tools':
    'Uma instituição dirige uma base de código quando decide o que nela entra, sozinha ou com outros.',
};
