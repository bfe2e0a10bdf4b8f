import type { ChoiceTexts } from '../../models/choice/choice-texts.ts';

/** The words of the model `use-case` in Portuguese. */
export const useCase = {
  title: 'Escolha de casos de utilização',
  impact: 'Impacto',
  'impact.statement': 'O que muda para os utilizadores quando funciona.',
  'impact.evidence': 'o que dizem os utilizadores, números atuais',
  urgency: 'Urgência',
  'urgency.statement': 'Com que brevidade é necessário.',
  'urgency.evidence': 'data por lei, contrato ou acontecimentos',
  feasibility: 'Viabilidade',
  'feasibility.statement': 'Em que medida há pessoas, financiamento e partes para o fazer.',
  'feasibility.evidence': 'plano com pessoas, financiamento e passos',
  data: 'Dados',
  'data.statement': 'Em que medida os dados necessários existem, podem ser usados e são bons.',
  'data.evidence': 'lista de dados com proprietário, lei e qualidade',
  risk: 'Pouco risco',
  'risk.statement': 'Quão pouco pode correr mal para as pessoas; o melhor nível é o menor risco.',
  'risk.evidence': 'registo de riscos, avaliação de danos',
  fit: 'Adequação ao programa',
  'fit.statement': 'Em que medida serve os fins do programa.',
  'fit.evidence': 'lugar nos objetivos do programa',
  'owner-named': 'Alguém responde pelo caso de utilização.',
  'users-named': 'Os seus utilizadores são indicados.',
  'level.none': 'Nada o comprova.',
  'level.part': 'Comprova-se uma parte.',
  'level.full': 'Comprova-se tudo o que é pedido.',
} as const satisfies ChoiceTexts['use-case'];
