/** The texts of “digital-inclusion” in Portuguese. */
export const digitalInclusion: Readonly<Record<string, string>> = {
  'question.conducting-digital-inclusion-assessments':
    'Dos grupos que este país escolheu acompanhar, para quantos há resultados separados sobre inclusão digital dos últimos 36 meses?',
  'counted.conducting-digital-inclusion-assessments':
    'grupos com resultados separados sobre inclusão digital dos últimos 36 meses',
  'among.conducting-digital-inclusion-assessments':
    'todos os grupos em situação de vulnerabilidade que o país escolheu acompanhar, de entre a lista de doze',
  'countsIf.conducting-digital-inclusion-assessments':
    'os resultados são dados para o próprio grupo e tratam do acesso, do preço, das competências ou dos conteúdos',
  'evidence.conducting-digital-inclusion-assessments': 'Um relatório datado com resultados por grupo.',
  'noEvidence.conducting-digital-inclusion-assessments': 'Um número sobre o uso da Internet em todo o país.',
  'note.conducting-digital-inclusion-assessments':
    'Escolher os grupos antes de contar e apresentar a escolha com a resposta. Os doze grupos do quadro incluem a população rural e a urbana, que juntas são todas as pessoas; escolher com cuidado. Sem escolha, a resposta é o primeiro grau.',
  'question.strategy-and-policy-development-for-digital-inclusion':
    'Dos objetivos da política de inclusão digital em vigor hoje neste país, quantos estão inteiramente especificados?',
  'counted.strategy-and-policy-development-for-digital-inclusion': 'objetivos inteiramente especificados',
  'among.strategy-and-policy-development-for-digital-inclusion':
    'todos os objetivos da política de inclusão digital em vigor',
  'countsIf.strategy-and-policy-development-for-digital-inclusion':
    'o objetivo tem um número, uma data, um responsável e um orçamento',
  'evidence.strategy-and-policy-development-for-digital-inclusion':
    'O texto da política com número, data, responsável e orçamento de cada objetivo.',
  'noEvidence.strategy-and-policy-development-for-digital-inclusion': 'Uma visão sem números.',
  'note.strategy-and-policy-development-for-digital-inclusion':
    'Se não há nenhuma política deste tipo em vigor, a resposta é o primeiro grau. Um capítulo de uma política mais ampla conta como política.',
  'question.designing-inclusive-open-source-software-solutions':
    'Dos serviços digitais desta instituição, quantos foram submetidos a um teste de acessibilidade nos últimos 36 meses?',
  'counted.designing-inclusive-open-source-software-solutions':
    'serviços digitais submetidos a um teste de acessibilidade',
  'among.designing-inclusive-open-source-software-solutions': 'todos os serviços digitais da instituição',
  'countsIf.designing-inclusive-open-source-software-solutions':
    'o teste segue a norma nacional ou as WCAG, e o que falhou tem um plano com datas',
  'evidence.designing-inclusive-open-source-software-solutions':
    'O relatório datado do teste, e o plano para o que falhou.',
  'noEvidence.designing-inclusive-open-source-software-solutions': 'Um selo do fabricante do software.',
  'obligation.designing-inclusive-open-source-software-solutions':
    'Um serviço público que algumas pessoas não podem usar exclui-as de um direito.',
  'note.designing-inclusive-open-source-software-solutions':
    'Um serviço sem declaração de acessibilidade conta como não testado.',
  'question.developing-multidisciplinary-approaches-for-digital-inclusion':
    'Dos projetos de serviço que esta instituição iniciou nos últimos 24 meses, quantos tiveram desde o início uma equipa de várias profissões?',
  'counted.developing-multidisciplinary-approaches-for-digital-inclusion':
    'projetos de serviço com uma equipa de várias profissões desde o início',
  'among.developing-multidisciplinary-approaches-for-digital-inclusion':
    'todos os projetos de serviço iniciados nos últimos 24 meses',
  'countsIf.developing-multidisciplinary-approaches-for-digital-inclusion':
    'a primeira fase teve especialistas em tecnologia, em direito ou políticas públicas e em investigação social, e uma pessoa de um grupo a que o serviço diz respeito',
  'evidence.developing-multidisciplinary-approaches-for-digital-inclusion':
    'A lista datada da equipa na primeira fase, por profissão e sem nomes.',
  'noEvidence.developing-multidisciplinary-approaches-for-digital-inclusion':
    'Uma sessão de trabalho com utilizadores depois do lançamento.',
  'note.developing-multidisciplinary-approaches-for-digital-inclusion':
    'Uma pessoa pode representar duas das profissões.',
};
