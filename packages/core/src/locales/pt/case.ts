import type { CaseIssueCode } from '../../case/report/case-issue.ts';
import type { MessageTexts } from '../../text/message-bundle.ts';

/** The loss reports of CASE in Portuguese. */
export const caseReport = {
  'not-a-package': 'Esperava-se um pacote CASE e recebeu-se outra coisa.',
  'missing-document': 'Esperava-se um CFDocument e não há nenhum.',
  'moved-part': '{field}: estava noutro lugar que não o de CASE e foi lido aí.',
  'null-field': '{field}: valor null, que CASE não admite; lido como ausente (no total: {count}).',
  'service-field': '{field}: endereço do servidor e não conteúdo; foi omitido (no total: {count}).',
  'unknown-field': '{field}: não é um campo de CASE 1.1; foi omitido (no total: {count}).',
  'renamed-field': '{field}: lido como {used} (no total: {count}).',
  'wrong-type': '{field}: tipo diferente do de CASE; valor convertido (no total: {count}).',
  'unreadable-value': '{field}: valor que não se pode usar; foi omitido (no total: {count}).',
  'missing-field': '{field}: obrigatório e ausente (no total: {count}).',
  'white-space-changed':
    '{field}: quebras de linha ou tabulações, que passaram a espaços (no total: {count}).',
  'date-rewritten': '{field}: data escrita de modo diferente do de CASE; foi reescrita (no total: {count}).',
  'identifier-missing': '{field}: ausente; foi criado a partir do lugar (no total: {count}).',
  'identifier-rewritten': '{field}: UUID escrito de outro modo; foi reescrito (no total: {count}).',
  'identifier-replaced':
    '{field}: não é um UUID admitido por CASE; foi criado um a partir dele (no total: {count}).',
  'duplicate-identifier': '{field}: figura duas vezes; os posteriores receberam um novo (no total: {count}).',
  'unknown-association-type':
    '{field}: não é um tipo de associação de CASE 1.1; lido como o mais próximo ou como um tipo próprio (no total: {count}).',
  'item-without-parent': 'Os elementos sem pai foram postos no topo (no total: {count}).',
  'unknown-parent': 'Os elementos cujo pai não está no pacote foram postos no topo (no total: {count}).',
  'second-parent': 'Os elementos com um segundo pai ficam sob o primeiro (no total: {count}).',
  cycle: 'Os elementos que são os seus próprios ascendentes foram postos no topo (no total: {count}).',
  'extension-left-out': '{field}: extensão que foi omitida (no total: {count}).',
  'item-left-out': 'O outro formato não tem lugar para elementos deste tipo: {field} (no total: {count}).',
  'field-left-out': 'O outro formato não tem lugar: {field} (no total: {count}).',
  'association-left-out': 'O outro formato não tem lugar para a relação: {field} (no total: {count}).',
  'order-changed': '{field}: a ordem segue a árvore e não a lista.',
  'creator-not-given': 'Não há autoria indicada; figura em seu lugar o título do quadro.',
  'not-translated': 'Os textos sem tradução ficam na sua língua (no total: {count}).',
  'levels-mapped': 'Os níveis da árvore foram lidos como categorias, módulos e competências.',
  'item-moved':
    'Há elementos onde o seu tipo não pertence; foram lidos conforme o lugar (no total: {count}).',
  'notes-unreadable': 'As notas mudaram e já não se pode ler este campo: {field} (no total: {count}).',
  'source-unknown': 'O pacote não indica fonte; os elementos são marcados como obra de um projeto.',
  'status-unknown': 'Esperava-se um estado de adoção de CASE e recebeu-se outra palavra; lido como rascunho.',
  'licence-unknown': 'Não se encontrou o identificador SPDX da licença.',
} as const satisfies MessageTexts<CaseIssueCode>;
