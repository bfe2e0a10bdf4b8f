import type { OseeCall2024TextId } from '../../selection/osee-call-2024/call-text-id.ts';

/** The words of the call of 2024 in Portuguese. */
export const oseeCall2024 = {
  title:
    'Convite à manifestação de interesse para acolher um gabinete de programas de código aberto (OSPO), 2024',
  country: 'País',
  host: 'Entidade anfitriã',
  'political-commitment': 'Compromisso político',
  'local-ecosystem': 'Ecossistema local',
  'strategic-priority': 'Prioridade estratégica',
  'regional-champion': 'Referência na região',
  'willing-to-share-and-learn': 'Partilha e aprendizagem',
  'host-sdg-open-technology-focus': 'Dedicação a tecnologias abertas',
  'host-sustainable-income': 'Receitas duradouras',
  'host-government-links': 'Ligações ao governo',
  'host-embedded-in-ecosystem': 'Enraizamento no ecossistema',
  'host-translation-experience': 'Da tecnologia ao uso',
  'political-commitment.statement':
    'Firmeza com que o governo quer software de código aberto nos seus serviços públicos.',
  'local-ecosystem.statement':
    'Presença no país de pessoas, empresas e comunidades que trabalham com código aberto.',
  'strategic-priority.statement':
    'Lugar do código aberto, incluindo os bens públicos digitais, entre os objetivos do país.',
  'regional-champion.statement': 'Capacidade do país de servir de exemplo para a sua região ou para o mundo.',
  'willing-to-share-and-learn.statement':
    'Disposição do país para transmitir o que sabe e aprender com outros.',
  'host-sdg-open-technology-focus.statement':
    'Parte do trabalho da entidade anfitriã dedicada a tecnologias abertas para os Objetivos de Desenvolvimento Sustentável.',
  'host-sustainable-income.statement':
    'Probabilidade de as receitas da entidade anfitriã sustentarem o gabinete depois do fim do projeto.',
  'host-government-links.statement': 'Grau de colaboração da entidade anfitriã com o governo.',
  'host-embedded-in-ecosystem.statement': 'Enraizamento da entidade anfitriã no ecossistema digital do país.',
  'host-translation-experience.statement':
    'Experiência da entidade anfitriã em tornar a tecnologia útil para a população.',
  'lmic-status': 'O país é de rendimento baixo ou médio.',
  'official-eoi': 'O país declarou o seu interesse oficialmente, pelo formulário do convite.',
  'eoi-within-window': 'O formulário chegou enquanto o convite estava aberto.',
  'implemented-dpg': 'Pelo menos um bem público digital já funciona num serviço público.',
  'implemented-digital-public-service': 'Pelo menos um serviço público digital já funciona.',
  'host-named': 'É proposta uma entidade anfitriã.',
  'host-organisation-type': 'A entidade anfitriã é pública, académica ou sem fins lucrativos.',
  'host-mandate':
    'A entidade anfitriã tem o mandato de desenvolver o ecossistema digital e de melhorar os serviços públicos.',
  'host-in-kind-infrastructure':
    'A entidade anfitriã contribui em bens e serviços: instalações, equipamento, eletricidade, internet e necessidades semelhantes.',
  'host-in-country': 'A entidade anfitriã está no país candidato.',
  'two-countries': 'São escolhidos dois países, cada um com uma entidade anfitriã.',
  'regional-and-context-diversity': 'Os países escolhidos representam regiões e contextos diferentes.',
  'itu-member-administration': 'A circular dirige-se às administrações dos Estados-Membros da UIT.',
  'eoi-closing-date': 'Data de encerramento do convite',
  'dpg-or-service': 'O que já deve funcionar no país',
  'dpg-or-service: at least one digital public good for public services':
    'pelo menos um bem público digital num serviço público',
  'dpg-or-service: at least one digital public service': 'pelo menos um serviço público digital',
} as const satisfies Readonly<Record<OseeCall2024TextId, string>>;
