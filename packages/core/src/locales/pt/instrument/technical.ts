/** The texts of “technical” in Portuguese. */
export const technical: Readonly<Record<string, string>> = {
  'question.interoperability-and-standards-compliance':
    'Dos sistemas-chave que esta administração opera hoje, quantos têm uma interface em uso descrita num catálogo?',
  'counted.interoperability-and-standards-compliance':
    'sistemas-chave com uma interface em uso descrita num catálogo',
  'among.interoperability-and-standards-compliance':
    'todos os sistemas-chave que a administração opera, incluindo os registos de base',
  'countsIf.interoperability-and-standards-compliance':
    'outro sistema usa a interface, e a sua ficha no catálogo indica a versão',
  'evidence.interoperability-and-standards-compliance':
    'A ficha do catálogo com a versão e a data da sua última alteração.',
  'noEvidence.interoperability-and-standards-compliance': 'Um ficheiro enviado à mão todos os meses.',
  'note.interoperability-and-standards-compliance':
    'Apresentar a lista dos sistemas-chave com a resposta. Os registos de base contêm pessoas, empresas, terras, veículos ou endereços.',
  'question.open-source-software-development':
    'Dos sistemas construídos por encomenda que esta instituição opera hoje, quantos o foram a partir de um repositório sob o seu controlo?',
  'counted.open-source-software-development':
    'sistemas construídos por encomenda a partir de um repositório sob controlo da instituição',
  'among.open-source-software-development':
    'todos os sistemas construídos por encomenda que estão em funcionamento',
  'countsIf.open-source-software-development':
    'o registo da versão em uso indica o commit a partir do qual foi construída',
  'evidence.open-source-software-development': 'O registo datado de construção que indica o commit.',
  'noEvidence.open-source-software-development': 'Uma cópia do código-fonte num disco do fornecedor.',
  'note.open-source-software-development':
    'Ter o controlo significa que a instituição pode conceder e retirar direitos de acesso a todos os outros.',
  'question.cloud-and-infrastructure-management':
    'Dos serviços digitais que esta instituição opera, quantos foram restabelecidos noutro alojamento num teste nos últimos 12 meses?',
  'counted.cloud-and-infrastructure-management':
    'serviços digitais restabelecidos noutro alojamento num teste',
  'among.cloud-and-infrastructure-management': 'todos os serviços digitais que a instituição opera',
  'countsIf.cloud-and-infrastructure-management':
    'o teste partiu só do código e da cópia de segurança, e o serviço funcionou',
  'evidence.cloud-and-infrastructure-management':
    'O relatório datado do teste, com o tempo que demorou o restabelecimento.',
  'noEvidence.cloud-and-infrastructure-management':
    'Um registo que mostra que foram feitas cópias de segurança.',
  'question.cybersecurity-and-secure-devops':
    'Das vulnerabilidades graves publicadas nos últimos 12 meses em componentes que esta instituição usa, quantas foram corrigidas dentro do prazo?',
  'depends.cybersecurity-and-secure-devops':
    'Sem lista de materiais de software ninguém pode dizer que vulnerabilidades dizem respeito à instituição.',
  'counted.cybersecurity-and-secure-devops': 'vulnerabilidades graves corrigidas dentro do prazo',
  'among.cybersecurity-and-secure-devops':
    'todas as vulnerabilidades críticas e altas publicadas nos últimos 12 meses em componentes em uso',
  'countsIf.cybersecurity-and-secure-devops':
    'a correção entrou em funcionamento antes do fim do prazo escrito da instituição',
  'evidence.cybersecurity-and-secure-devops':
    'Uma lista com a data de cada aviso e a data da versão que trouxe a correção.',
  'noEvidence.cybersecurity-and-secure-devops': 'Um relatório de análise sem datas de correção.',
  'obligation.cybersecurity-and-secure-devops':
    'Uma vulnerabilidade por corrigir é o caminho mais curto para causar danos às pessoas através de um sistema público.',
  'note.cybersecurity-and-secure-devops':
    'Se nenhum prazo está escrito, a resposta é o primeiro grau. Uma vulnerabilidade cujo prazo ainda não terminou fica fora dos dois números. Se uma pesquisa na lista de materiais de software não encontra nenhuma publicada, a resposta é o quinto grau.',
  'question.data-architecture-and-management':
    'Dos acervos de dados que esta instituição tem hoje, quantos têm uma ficha completa num catálogo?',
  'counted.data-architecture-and-management': 'acervos de dados com uma ficha completa num catálogo',
  'among.data-architecture-and-management': 'todos os acervos de dados da instituição',
  'countsIf.data-architecture-and-management':
    'a ficha segue uma norma de metadados e indica um responsável e uma regra de acesso',
  'evidence.data-architecture-and-management': 'Uma exportação datada do catálogo.',
  'noEvidence.data-architecture-and-management': 'Um diagrama das bases de dados.',
  'note.data-architecture-and-management':
    'Um acervo de dados é um conjunto de dados guardado para uma tarefa, como um registo. Se ninguém fez a lista dos acervos, a resposta é «desconhecido».',
  'question.digital-identity-and-access-management':
    'Dos serviços desta administração que hoje exigem autenticação, quantos aceitam uma autenticação partilhada?',
  'counted.digital-identity-and-access-management': 'serviços que aceitam uma autenticação partilhada',
  'among.digital-identity-and-access-management':
    'todos os serviços da administração que exigem autenticação',
  'countsIf.digital-identity-and-access-management':
    'a autenticação é usada por várias instituições e funciona por um protocolo aberto',
  'evidence.digital-identity-and-access-management':
    'Uma lista datada dos serviços com o protocolo de cada um.',
  'noEvidence.digital-identity-and-access-management':
    'Uma só política de palavras-passe para muitas autenticações separadas.',
  'question.monitoring-logging-and-observability':
    'Dos serviços digitais que esta instituição opera, para quantos há dados de funcionamento medidos nos últimos 3 meses?',
  'counted.monitoring-logging-and-observability': 'serviços digitais com dados de funcionamento medidos',
  'among.monitoring-logging-and-observability':
    'todos os serviços digitais que a instituição opera no dia da resposta',
  'countsIf.monitoring-logging-and-observability':
    'os números de disponibilidade e de erros vêm de uma medição sem lacunas ao longo dos 3 meses',
  'evidence.monitoring-logging-and-observability':
    'Um ficheiro ou uma página com os números de cada serviço para cada dia do trimestre.',
  'noEvidence.monitoring-logging-and-observability':
    'Uma estimativa da disponibilidade feita pelo prestador.',
  'note.monitoring-logging-and-observability':
    'Uma lacuna de menos de um dia no trimestre não impede a contagem.',
  'question.localization-and-adaptability':
    'Dos serviços digitais que esta instituição oferece hoje, quantos funcionam do princípio ao fim em todas as línguas oficiais?',
  'counted.localization-and-adaptability':
    'serviços digitais que funcionam do princípio ao fim em todas as línguas oficiais',
  'among.localization-and-adaptability': 'todos os serviços digitais que a instituição oferece',
  'countsIf.localization-and-adaptability':
    'um teste percorreu o serviço da primeira página ao resultado em cada língua',
  'evidence.localization-and-adaptability': 'O registo datado do teste em cada língua.',
  'noEvidence.localization-and-adaptability': 'Uma primeira página traduzida por uma máquina.',
  'note.localization-and-adaptability':
    'As línguas minoritárias reconhecidas contam nos distritos onde a lei garante o seu uso.',
  'question.testing-integration-and-quality-assurance':
    'Dos sistemas com código próprio que esta instituição opera hoje, em quantos tem cada alteração de passar em testes automáticos?',
  'counted.testing-integration-and-quality-assurance':
    'sistemas com código próprio em que cada alteração tem de passar em testes automáticos',
  'among.testing-integration-and-quality-assurance':
    'todos os sistemas com código próprio em funcionamento: construídos por encomenda, ou adaptados no seu código',
  'countsIf.testing-integration-and-quality-assurance':
    'uma alteração que falha num teste não pode entrar em funcionamento',
  'evidence.testing-integration-and-quality-assurance':
    'O registo datado das três últimas alterações, com o resultado dos seus testes.',
  'noEvidence.testing-integration-and-quality-assurance': 'Testes feitos à mão quando há tempo.',
};
