/** The texts of “procurement-and-legal” in Portuguese. */
export const procurementAndLegal: Readonly<Record<string, string>> = {
  'question.value-for-money-assessment':
    'Dos contratos de software que esta instituição adjudicou nos últimos 12 meses, quantos foram adjudicados com um benefício ponderado além do preço?',
  'counted.value-for-money-assessment':
    'contratos de software adjudicados com pelo menos um benefício ponderado diferente do preço',
  'among.value-for-money-assessment': 'todos os contratos de software adjudicados nos últimos 12 meses',
  'countsIf.value-for-money-assessment':
    'o caráter aberto, a reutilização ou a saída tinha um peso publicado antes da abertura das propostas',
  'evidence.value-for-money-assessment':
    'As peças do procedimento com os critérios de adjudicação e os seus pesos, com data anterior à abertura das propostas.',
  'noEvidence.value-for-money-assessment':
    'Uma frase da carta de adjudicação que elogia a qualidade da proposta.',
  'question.understanding-total-cost-of-ownership-tco':
    'Das fichas de custos que esta instituição fez para decisões sobre software nos últimos 24 meses, quantas abrangem todo o ciclo de vida do software?',
  'counted.understanding-total-cost-of-ownership-tco':
    'fichas de custos que abrangem todo o ciclo de vida do software',
  'among.understanding-total-cost-of-ownership-tco':
    'todas as fichas de custos feitas para decisões sobre software acima do limiar nacional nos últimos 24 meses',
  'countsIf.understanding-total-cost-of-ownership-tco':
    'a ficha tem números para o início, para a operação e para a saída',
  'evidence.understanding-total-cost-of-ownership-tco':
    'A ficha datada, com números para o início, para cada ano de operação e para a saída.',
  'noEvidence.understanding-total-cost-of-ownership-tco': 'Uma proposta com o preço do primeiro ano.',
  'note.understanding-total-cost-of-ownership-tco':
    'Se foram tomadas decisões e não foi feita nenhuma ficha, a resposta é o primeiro grau.',
  'question.capacity-to-run-integrate-open-source-in-public-procurement':
    'Dos concursos de software que esta instituição encerrou nos últimos 12 meses, quantos receberam pelo menos uma proposta baseada em código aberto?',
  'counted.capacity-to-run-integrate-open-source-in-public-procurement':
    'concursos de software que receberam pelo menos uma proposta baseada em código aberto',
  'among.capacity-to-run-integrate-open-source-in-public-procurement':
    'todos os concursos de software encerrados nos últimos 12 meses',
  'countsIf.capacity-to-run-integrate-open-source-in-public-procurement':
    'a proposta foi admitida e oferece software sob uma licença aprovada como licença de código aberto',
  'evidence.capacity-to-run-integrate-open-source-in-public-procurement':
    'O registo datado das propostas de cada concurso, com a licença do software oferecido.',
  'noEvidence.capacity-to-run-integrate-open-source-in-public-procurement':
    'Uma declaração de que as propostas de código aberto são bem-vindas.',
  'note.capacity-to-run-integrate-open-source-in-public-procurement':
    'A resposta mostra o efeito de todo o trabalho de contratação e depende em parte do mercado: indicá-lo se existem poucas empresas.',
  'question.understanding-open-source-licensing':
    'Do pessoal que adquire software para esta instituição, quantas pessoas concluíram com aproveitamento um curso sobre licenças de código aberto nos últimos 36 meses?',
  'counted.understanding-open-source-licensing':
    'pessoas que concluíram com aproveitamento um curso sobre licenças de código aberto',
  'among.understanding-open-source-licensing':
    'todo o pessoal que adquire software ou dirige projetos de software no dia da resposta',
  'countsIf.understanding-open-source-licensing':
    'o curso trata dos deveres que as licenças impõem e terminou com uma prova',
  'evidence.understanding-open-source-licensing': 'Os resultados datados do curso, por função e sem nomes.',
  'noEvidence.understanding-open-source-licensing': 'Um folheto sobre licenças enviado a todos.',
  'question.procurement-process-integration':
    'Dos concursos de software que esta instituição publicou nos últimos 12 meses, quantos tratam no seu texto todos os fabricantes por igual?',
  'counted.procurement-process-integration':
    'concursos de software cujo texto trata todos os fabricantes por igual',
  'among.procurement-process-integration':
    'uma amostra aleatória de 20 concursos de software publicados nos últimos 12 meses (todos, se houve menos)',
  'countsIf.procurement-process-integration':
    'o texto não menciona marcas, não exige garantias que só um fabricante pode dar e não tem formulários que pressupõem um pagamento por utilizador',
  'evidence.procurement-process-integration':
    'Uma lista datada dos concursos da amostra, com o resultado da verificação de cada um.',
  'noEvidence.procurement-process-integration': 'Um texto-modelo com o qual nenhum concurso foi comparado.',
  'note.procurement-process-integration':
    'A menção de uma marca conta como neutra se a lei a permite e se lhe segue «ou equivalente».',
  'question.vendor-evaluation':
    'Dos contratos de trabalhos em código aberto que esta instituição adjudicou nos últimos 12 meses, em quantos foram pontuadas as contribuições anteriores dos concorrentes?',
  'counted.vendor-evaluation':
    'contratos em cuja adjudicação foram pontuadas as contribuições anteriores dos concorrentes',
  'among.vendor-evaluation':
    'todos os contratos de trabalhos em código aberto adjudicados nos últimos 12 meses',
  'countsIf.vendor-evaluation':
    'a pontuação assenta em contribuições para o projeto em causa que qualquer pessoa pode consultar',
  'evidence.vendor-evaluation':
    'A folha de pontuação datada, com os endereços web das contribuições apreciadas.',
  'noEvidence.vendor-evaluation': 'Uma lista de clientes de referência.',
  'note.vendor-evaluation': 'Uma empresa nova pode apresentar contribuições das pessoas que propõe.',
  'question.capacity-to-recognize-and-address-legal-challenges':
    'Nos últimos 12 meses, como respondeu esta instituição às perguntas do seu pessoal sobre o direito aplicável ao código aberto?',
  'evidence.capacity-to-recognize-and-address-legal-challenges':
    'O registo das perguntas, com a data de cada pergunta e da sua resposta.',
  'noEvidence.capacity-to-recognize-and-address-legal-challenges': 'O nome de um jurista na intranet.',
  'note.capacity-to-recognize-and-address-legal-challenges':
    'Se não houve nenhuma pergunta no período, a resposta não passa do terceiro grau.',
  'question.ip-and-legal-compliance':
    'Das versões de software que esta instituição publicou nos últimos 12 meses, quantas passaram antes por uma análise dos direitos de terceiros?',
  'depends.ip-and-legal-compliance':
    'Uma análise compara o que encontra com a licença escolhida; sem escolha não há com que comparar.',
  'counted.ip-and-legal-compliance':
    'versões que passaram por uma análise dos direitos de terceiros antes da publicação',
  'among.ip-and-legal-compliance':
    'todas as versões de software publicadas nos últimos 12 meses pela instituição, ou por um fornecedor em seu nome',
  'countsIf.ip-and-legal-compliance':
    'a análise tem data anterior à publicação e não deixa nenhuma constatação sem explicação',
  'evidence.ip-and-legal-compliance':
    'O relatório datado da análise, com uma explicação para cada constatação.',
  'noEvidence.ip-and-legal-compliance':
    'Uma frase do fornecedor segundo a qual todos os direitos estão em ordem.',
  'question.contractual-considerations':
    'Dos contratos de desenvolvimento de software que esta instituição tem hoje em curso, quantos asseguram todos os direitos sobre a obra que se paga?',
  'counted.contractual-considerations':
    'contratos de desenvolvimento que asseguram todos os direitos sobre a obra que se paga',
  'among.contractual-considerations':
    'todos os contratos de desenvolvimento de software em curso no dia da resposta',
  'countsIf.contractual-considerations':
    'o contrato dá o direito de usar, alterar e publicar o trabalho, e obriga o fornecedor a entregar o código e os documentos',
  'evidence.contractual-considerations': 'A cláusula, com o número e a data do contrato.',
  'noEvidence.contractual-considerations': 'Um contrato-modelo que os contratos em curso não usam.',
  'obligation.contractual-considerations': 'Sem estes direitos, cada passo posterior depende do fornecedor.',
  'question.data-privacy-and-security':
    'Das entidades externas que hoje tratam dados pessoais para esta instituição, quantas estão vinculadas por condições assinadas?',
  'counted.data-privacy-and-security': 'entidades externas vinculadas por condições assinadas',
  'among.data-privacy-and-security':
    'todas as entidades externas que tratam dados pessoais para a instituição',
  'countsIf.data-privacy-and-security':
    'as condições assinadas fixam a finalidade, o lugar, a eliminação dos dados e a notificação de incidentes',
  'evidence.data-privacy-and-security':
    'O registo dos contratos, com a data das condições assinadas com cada entidade externa.',
  'noEvidence.data-privacy-and-security': 'As condições gerais do prestador.',
  'steps.capacity-to-recognize-and-address-legal-challenges.not-yet':
    'Não há no período vestígio de uma pergunta nem de uma resposta.',
  'steps.capacity-to-recognize-and-address-legal-challenges.first-steps':
    'Responde-se às perguntas onde há uma pessoa que se ocupa delas.',
  'steps.capacity-to-recognize-and-address-legal-challenges.established':
    'Além disso, um texto aprovado e datado diz quem responde e em quantos dias.',
  'steps.capacity-to-recognize-and-address-legal-challenges.managed':
    'Além disso, um registo mostra que pelo menos três quartos das perguntas em 12 meses tiveram resposta dentro do prazo.',
  'steps.capacity-to-recognize-and-address-legal-challenges.embedded':
    'Além disso, este procedimento foi confrontado com o seu objetivo nos últimos 24 meses e alterado ou confirmado por escrito.',
};
