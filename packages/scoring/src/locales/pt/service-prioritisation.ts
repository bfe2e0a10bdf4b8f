import type { ChoiceTexts } from '../../models/choice/choice-texts.ts';

/** The words of the model `service-prioritisation` in Portuguese. */
export const servicePrioritisation = {
  title: 'Que serviços primeiro',
  importance: 'Importância',
  feasibility: 'Viabilidade',
  volume: 'Frequência de utilização',
  'volume.statement': 'Quantas vezes por ano se usa o serviço, numa escala logarítmica.',
  'volume.evidence': 'contagem do último ano completo, com a sua fonte',
  'effort-saved': 'Esforço poupado',
  'effort-saved.statement': 'Visitas, papéis e horas que as pessoas poupariam.',
  'effort-saved.evidence': 'descrição dos passos atuais',
  'strategic-weight': 'Peso estratégico',
  'strategic-weight.statement':
    'Em que medida serve a agenda nacional, o comércio e os serviços transfronteiriços.',
  'strategic-weight.evidence': 'lugar numa estratégia ou num plano',
  reuse: 'Reutilização',
  'reuse.statement': 'Quantos outros serviços poderiam usar as suas partes.',
  'reuse.evidence': 'lista de serviços e das partes que partilham',
  skills: 'Competências',
  'skills.statement': 'Em que medida quem o construiria e operaria tem as competências.',
  'skills.evidence': 'lista de pessoas e competências',
  'building-blocks': 'Partes existentes',
  'building-blocks.statement':
    'Em que medida já funcionam registos, identidade, pagamentos e outras partes necessárias.',
  'building-blocks.evidence': 'lista de partes com o seu estado',
  mandate: 'Mandato e acordo',
  'mandate.statement': 'Grau de acordo entre mandato, lei e organismos envolvidos.',
  'mandate.evidence': 'decreto, lei, cartas dos organismos',
  bodies: 'Organismos a coordenar',
  'bodies.statement': 'Quantos organismos têm de trabalhar juntos; menos é mais fácil.',
  'bodies.evidence': 'lista de organismos e o seu papel',
  'law-allows': 'A lei permite prestar o serviço em linha.',
  'owner-named': 'Um organismo responde pelo serviço.',
  'level.none': 'Nada o comprova.',
  'level.part': 'Comprova-se uma parte.',
  'level.full': 'Comprova-se tudo o que é pedido.',
} as const satisfies ChoiceTexts['service-prioritisation'];
