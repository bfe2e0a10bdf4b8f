import type { ChoiceTexts } from '../../models/choice/choice-texts.ts';

/** The words of the model `use-case` in Portuguese. */
export const useCase = {
  title: 'Escolha de casos de utilização e dos seus produtos',
  product: 'Produto candidato',
  maintainers: 'Responsáveis pela manutenção',
  'maintainers.statement':
    'Se cuidam do produto responsáveis pela manutenção de pelo menos duas organizações.',
  'maintainers.evidence': 'lista de responsáveis pela manutenção com os seus empregadores',
  'maintainers.level.one': 'Os de uma só organização, ou ninguém.',
  'maintainers.level.two': 'Os de duas organizações ou mais.',
  release: 'Última versão publicada',
  'release.statement':
    'Há quantos meses saiu a última versão publicada; até 12 contam por inteiro, a partir de 36 nada.',
  'release.evidence': 'lista de versões publicadas com datas',
  'release.unit': 'meses',
  'security-reports': 'Tratamento de comunicações de segurança',
  'security-reports.statement': 'Se há uma via para comunicar vulnerabilidades e se é dada resposta.',
  'security-reports.evidence': 'política de comunicação de vulnerabilidades, avisos de segurança com datas',
  'security-reports.level.none': 'Não está publicada nenhuma via para comunicar em privado.',
  'security-reports.level.way': 'Está publicada uma via para comunicar em privado.',
  'security-reports.level.answered':
    'Está publicada, e as comunicações dos últimos 24 meses tiveram resposta pública.',
  'similar-users': 'Utilizadores de dimensão semelhante',
  'similar-users.statement':
    'Quantos organismos públicos de dimensão semelhante usam o produto, numa escala logarítmica.',
  'similar-users.evidence': 'entradas num registo ou declarações desses organismos',
  'similar-users.unit': 'organismos',
  documents: 'Documentação',
  'documents.statement':
    'Para quantos de três há páginas atualizadas: utilizadores, operadores, programadores.',
  'documents.evidence': 'páginas com data e versão',
  language: 'Línguas',
  'language.statement': 'Em que parte das línguas oficiais se pode usar o produto.',
  'language.evidence': 'teste de uma tarefa em cada língua',
  'data-exit': 'Saída dos dados',
  'data-exit.statement': 'Se todos os dados podem ser retirados num formato aberto.',
  'data-exit.evidence': 'exportação de teste, lida por outro programa',
  'data-exit.level.none': 'Nem todos os dados podem ser exportados.',
  'data-exit.level.export': 'Todos os dados podem ser exportados num formato aberto.',
  'data-exit.level.tried': 'Podem, e uma exportação foi lida por outro programa num teste.',
  'owner-named': 'Alguém responde pelo caso de utilização.',
  'no-legal-bar': 'Nenhuma lei proíbe o caso de utilização.',
  'licence-approved': 'A licença do produto está identificada e aprovada como aberta.',
  'licence-approved.reason': 'O que não se sabe se é aberto não passa.',
  'similar-users.reason': 'Acima de dez utilizadores de dimensão semelhante nada se acrescenta.',
} as const satisfies ChoiceTexts['use-case'];
