import type { ChoiceTexts } from '../../models/choice/choice-texts.ts';

/** The words of the model `partnership` in Portuguese. */
export const partnership = {
  title: 'Escolha de parceiros',
  alignment: 'Alinhamento com as necessidades',
  'alignment.statement': 'Em que medida o que o parceiro oferece é o necessário.',
  'alignment.evidence': 'oferta ao lado da lista de necessidades',
  terms: 'Condições',
  'terms.statement': 'Em que medida são justas as condições sobre direitos, dados, publicidade e deveres.',
  'terms.evidence': 'projeto de acordo',
  exit: 'Saída',
  'exit.statement': 'Com que facilidade a parceria pode terminar sem perda.',
  'exit.evidence': 'cláusula de cessação, plano para o que se segue',
  openness: 'Utilizadores e abertura',
  'openness.statement': 'Em que medida os utilizadores ganham e outros podem juntar-se ou competir.',
  'openness.evidence': 'licenças, normas, outros membros',
  monitoring: 'Acompanhamento',
  'monitoring.statement': 'Em que medida se podem acompanhar em conjunto os resultados e os riscos.',
  'monitoring.evidence': 'indicadores, datas, pessoas de ambos os lados',
  'no-excluded-business': 'O parceiro não exerce nenhuma atividade excluída.',
  'no-sanctions': 'O parceiro não consta de nenhuma lista de sanções.',
  'rights-respected': 'Nada indica trabalho forçado, trabalho infantil ou violações de direitos.',
  'level.none': 'Nada o comprova.',
  'level.part': 'Comprova-se uma parte.',
  'level.full': 'Comprova-se tudo o que é pedido.',
} as const satisfies ChoiceTexts['partnership'];
