import type { MessageTexts } from '@osee/core';
import type { SelectionMessageId } from '../../selection/explain/message-id.ts';

/** The sentences of an explanation of a selection in Portuguese. */
export const selection = {
  'title-summary': 'Em resumo',
  'title-gates': 'Condições',
  'title-scores': 'Pontuações',
  'title-reasons': 'Motivos para não escolher as outras',
  'title-changes': 'O que mudaria a escolha',
  'title-rules': 'O que custam as regras',
  'title-ranks': 'Posições',
  'title-limits': 'Limites',
  'proposed-with-share':
    'Proposta: {chosen}; em 100 ponderações, {share} dão esta mesma escolha; escolha seguinte: {next}.',
  'proposed-with-share-alone':
    'Proposta: {chosen}; em 100 ponderações, {share} dão esta mesma escolha; não há outra.',
  proposed: 'Proposta: {chosen}; escolha seguinte: {next}.',
  'proposed-alone': 'Proposta: {chosen}; não há outra escolha.',
  'nobody-proposed': 'Nenhuma proposta é possível. O que o impede: {rules}',
  'nobody-proposed-too-few':
    'Nenhuma proposta é possível: número a escolher, {size}; número de candidaturas classificadas, {count}.',
  'leader-with-share': 'Em primeiro lugar: {leader}; o mesmo acontece em {share} de 100 ponderações.',
  leader: 'Em primeiro lugar: {leader}.',
  'nobody-ranked': 'Nenhuma candidatura pode ser classificada.',
  provisional: 'A escolha é provisória: há condições por verificar ({applicants}).',
  'too-close-choice':
    'A diferença é demasiado pequena para decidir a escolha: outros pesos dão muitas vezes outra.',
  'too-close-leader':
    'A diferença é demasiado pequena para decidir a primeira posição: outros pesos dão muitas vezes outra candidatura.',
  tied: 'Os pontos não permitem decidir: outra escolha tem os mesmos, e decidiu a ordem declarada.',
  'tied-leader': 'Os pontos não permitem decidir a primeira posição; com os mesmos pontos: {others}.',
  'gate-pass': '{applicant}: condição cumprida. {gate}',
  'gate-fail': '{applicant}: condição não cumprida. {gate}',
  'gate-unknown': '{applicant}: condição por verificar. {gate}',
  'gate-waived':
    '{applicant}: dispensa. {gate} Dispensa concedida por: {by}; data: {date:date}; motivo: «{reason}»',
  'found-income-low': 'Rendimento baixo, exercício {fiscalYear}.',
  'found-income-lower-middle': 'Rendimento médio-baixo, exercício {fiscalYear}.',
  'found-income-upper-middle': 'Rendimento médio-alto, exercício {fiscalYear}.',
  'found-income-high': 'Rendimento alto, exercício {fiscalYear}.',
  'found-income-unclassified': 'Sem classificação por rendimento, exercício {fiscalYear}.',
  'found-window': 'Enviada em {submitted:date}; o convite esteve aberto de {opens:date} a {closes:date}.',
  'found-host-type': 'Tipo de organização: {type}.',
  'host-type-public': 'organismo público',
  'host-type-academic': 'instituição académica',
  'host-type-not-for-profit': 'organização sem fins lucrativos',
  'host-type-company': 'empresa',
  'found-host-country': 'País da entidade anfitriã: {country}.',
  'found-fact': 'Dado «{fact}»: {value}.',
  'found-fact-source': 'Fonte: {source}, {date:date}.',
  'found-fact-none': 'Dado «{fact}»: não indicado.',
  'stated-by': 'Declaração de: {by}.',
  'stated-on': 'Declarado em {date:date}.',
  'stated-reason': 'Motivo dado: «{reason}»',
  score: '{applicant}: pontuação de {score} em 100.',
  'score-open': '{applicant}: pontuação de {score} em 100; de {worst} a {best} quando tudo for conhecido.',
  'score-none':
    '{applicant}: sem pontuação, porque se sabe demasiado pouco ({branches}); de {worst} a {best} em 100 quando tudo for conhecido.',
  'bar-known': '{criterion}: {points} de {most}.',
  'bar-unknown': '{criterion}: valor desconhecido, até {most}.',
  'bar-assessors': {
    plural: 'assessors',
    one: '{criterion}: {assessors} avaliação.',
    other: '{criterion}: {assessors} avaliações, de {lowest} a {highest} em 100.',
  },
  'bar-excluded': {
    plural: 'count',
    one: '{criterion}: {count} resposta não contada por conflito de interesses.',
    other: '{criterion}: {count} respostas não contadas por conflito de interesses.',
  },
  'why-not-eligible': '{applicant}: candidatura não elegível. Não se cumpre: {gates}',
  'why-undecided': '{applicant}: decisão pendente. Não se sabe: {gates}',
  'why-missing-branch':
    '{applicant}: não é possível classificar, porque se sabe demasiado pouco ({branches}).',
  'why-withdrawn': '{applicant}: candidatura retirada.',
  'why-superseded': '{applicant}: candidatura substituída por outra posterior do mesmo país.',
  'why-points': '{applicant}: {points} em 100 abaixo da candidatura comparada ({chosen}).',
  'why-level': '{applicant}: empate com a candidatura comparada ({chosen}); decidiu a ordem declarada.',
  'why-rule':
    '{applicant}: {points} em 100 acima da candidatura comparada ({chosen}), mas uma regra o impede: {rules}',
  'ahead-on': '{chosen}: vantagem de {points} ({criterion}).',
  'behind-on': '{chosen}: desvantagem de {points} ({criterion}).',
  'would-if-score':
    '{applicant}: haveria empate se o valor fosse {to} em vez de {from} em 100 ({criterion}).',
  'flip-weight':
    'Empataria outra escolha ({ids}) se este peso fosse {to} em vez de {from} em 100: {criterion}.',
  'flip-weight-none': 'Nenhuma mudança de um só peso altera a escolha.',
  'flip-weight-unknown':
    'Não foi calculado quanto pode mudar um só peso: há lacunas nos dados, ou as médias não são aritméticas.',
  'flip-score':
    'Empataria outra escolha ({ids}) se este valor fosse {to} em vez de {from} em 100: {applicant}, {criterion}.',
  'flip-score-none': 'Nenhuma mudança de uma só pontuação altera a escolha.',
  'left-out-changes': 'Sem este critério, a escolha seria outra ({ids}): {criterion}.',
  'left-out-same': 'Seja qual for o critério retirado, a escolha é a mesma.',
  'method-changes-arithmetic': 'Escolha com médias aritméticas: {ids}.',
  'method-changes-geometric': 'Escolha com médias geométricas: {ids}.',
  'method-changes-rank-sum': 'Escolha com posições em vez de valores: {ids}.',
  'method-same': 'Médias aritméticas, médias geométricas e posições dão a mesma escolha.',
  'assumptions-shift': 'No conjunto das opções testadas, deslocação média das posições: {shift}.',
  'assumptions-still': 'Nenhuma das opções testadas altera qualquer posição.',
  'assumptions-choice': 'Em 100 opções testadas, {share} dão esta mesma escolha.',
  'assumptions-choice-same': 'Todas as opções testadas dão a mesma escolha.',
  'shift-weights':
    'Contributo dos pesos para a alteração das posições: {first:percent} isoladamente, {total:percent} em conjunto com outras opções.',
  'choice-weights':
    'Contributo dos pesos para a mudança da escolha: {first:percent} isoladamente, {total:percent} em conjunto com outras opções.',
  'shift-aggregation':
    'Contributo do tipo de média para a alteração das posições: {first:percent} isoladamente, {total:percent} em conjunto com outras opções.',
  'choice-aggregation':
    'Contributo do tipo de média para a mudança da escolha: {first:percent} isoladamente, {total:percent} em conjunto com outras opções.',
  'shift-missing':
    'Contributo da regra para as lacunas nos dados para a alteração das posições: {first:percent} isoladamente, {total:percent} em conjunto com outras opções.',
  'choice-missing':
    'Contributo da regra para as lacunas nos dados para a mudança da escolha: {first:percent} isoladamente, {total:percent} em conjunto com outras opções.',
  'shift-normalisation':
    'Contributo das escalas para a alteração das posições: {first:percent} isoladamente, {total:percent} em conjunto com outras opções.',
  'choice-normalisation':
    'Contributo das escalas para a mudança da escolha: {first:percent} isoladamente, {total:percent} em conjunto com outras opções.',
  'left-out-shift':
    'Sem este critério, deslocação média das posições: {shift}, mais do que sem qualquer outro ({criterion}).',
  'rule-free': 'Esta regra não custa nada: {rule}',
  'rule-costs': 'Custo desta regra: {points} em 100; escolha sem ela: {without}. {rule}',
  'no-rules': 'Nenhuma regra se aplica à escolha.',
  'rule-blocks': 'Esta regra impede qualquer escolha: {rule}',
  'rules-not-priced': 'Não há escolha, por isso não se pode dizer quanto custam as regras.',
  rank: '{applicant}: posição {rank}.',
  'rank-range': '{applicant}: posição {rank}, entre {best} e {worst} quando tudo for conhecido.',
  'rank-none': '{applicant}: sem posição.',
  'rank-none-range': '{applicant}: ainda sem posição, entre {best} e {worst} quando tudo for conhecido.',
  'rank-draws': '{applicant}: em nove de dez ponderações, posição entre {best} e {worst}.',
  'rank-draws-one': '{applicant}: em nove de dez ponderações, posição {rank}.',
  'limit-support': 'A pontuação apoia a decisão do comité de seleção e não a substitui.',
  'limit-illustrative': 'Os pesos e os níveis são exemplos: ninguém os adotou.',
  'limit-coverage': '{applicant}: parte conhecida do peso, {coverage:percent}.',
  'limit-weightings':
    'As proporções referem-se a ponderações e não são probabilidades: número de simulações, {draws}; semente aleatória, {seed}.',
  'limit-assumptions':
    'Opções simuladas com a semente aleatória {seed}, dimensão da amostra {samples}; variação de cada peso até {band:percent} do seu valor.',
  'limit-regions': 'As regiões são as desta lista: {scheme}.',
  'scheme-itu': 'UIT',
  'scheme-un': 'Nações Unidas',
  'scheme-un-subregion': 'Nações Unidas (sub-regiões)',
  'scheme-undp': 'PNUD',
  'scheme-world-bank': 'Banco Mundial',
  'limit-position': 'Os documentos divergem num ponto, e foi adotada esta posição ({conflict}): {position}.',
  'nobody-proposed-unknown':
    'Nenhuma proposta é possível enquanto não se conhecerem os dados de que dependem as regras: {facts}.',
  'provisional-facts': 'A escolha é provisória: depende do que ninguém sabe ainda ({facts}).',
  'fact-of': '{applicant} ({attribute})',
  'attribute-region': 'região',
  'region-Africa': 'África',
  'region-Americas': 'Américas',
  'region-Arab States': 'Estados Árabes',
  'region-Asia-Pacific': 'Ásia e Pacífico',
  'region-CIS': 'Comunidade dos Estados Independentes',
  'region-Europe': 'Europa',
  'region-Asia': 'Ásia',
  'region-Oceania': 'Oceânia',
  alternative: 'Hipótese: {conditions}. Proposta: {chosen}.',
  'alternative-nobody': 'Hipótese: {conditions}. Nenhuma proposta é possível.',
  'alternative-open': 'Hipótese: {conditions}. Escolha não calculada: há demasiadas possibilidades.',
  'condition-is': '{applicant}, {attribute}: {value}',
  'condition-is-not': '{applicant}, {attribute} diferente de: {value}',
  'condition-same': 'mesmo valor para {applicant} e {other} ({attribute})',
  'condition-not-same': 'valores diferentes para {applicant} e {other} ({attribute})',
  'why-left-aside':
    '{applicant}: candidatura posta de parte, porque não se conhece um dado de que depende esta regra ({attribute}). {rules}',
  'why-open': '{applicant}: escolha ainda possível, conforme o que ninguém sabe ainda ({facts}).',
  'ahead-on-rest': '{chosen}: vantagem de {points} em tudo o resto, arredondamento incluído.',
  'behind-on-rest': '{chosen}: desvantagem de {points} em tudo o resto, arredondamento incluído.',
  'limit-stated-fact':
    '{applicant}, {attribute}: {value}, segundo a própria candidatura ({source}, {date:date}).',
  'limit-stated-fact-alone': '{applicant}, {attribute}: {value}, segundo a própria candidatura, sem fonte.',
  'limit-inferred-fact':
    '{applicant}, {attribute}: {value}; valor deduzido, que não consta de nenhuma lista lida.',
  'found-income-none': 'Grupo de rendimento desconhecido, exercício {fiscalYear}.',
  'found-window-readings':
    'Enviada em {submitted:date} ou {other:date}, conforme o fuso horário usado; o convite esteve aberto de {opens:date} a {closes:date}.',
} as const satisfies MessageTexts<SelectionMessageId>;
