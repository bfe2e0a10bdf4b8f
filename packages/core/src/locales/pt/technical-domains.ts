import type { OseeTexts } from '../osee-texts.ts';

/** The technical domains in Portuguese. */
export const technicalDomains = {
  'interoperability-and-standards-compliance': {
    name: 'Interoperabilidade e conformidade com normas',
    description:
      'Interliga sistemas com interfaces abertas e formatos de dados acordados, segundo quadros nacionais e internacionais.',
  },
  'open-source-software-development': {
    name: 'Desenvolvimento de software de código aberto',
    description:
      'Altera, mantém e devolve código aberto, com gestão de versões e sensibilidade para a forma como as comunidades funcionam.',
  },
  'cloud-and-infrastructure-management': {
    name: 'Gestão de nuvem e infraestrutura',
    description:
      'Opera sistemas num centro de dados, na nuvem ou em ambos, com contentores e com infraestrutura descrita em código.',
  },
  'cybersecurity-and-secure-devops': {
    name: 'Cibersegurança e DevOps seguro',
    description: 'Configura, audita e entrega software com segurança onde uma falha prejudicaria o país.',
  },
  'data-architecture-and-management': {
    name: 'Arquitetura e gestão de dados',
    description:
      'Concebe sistemas de dados que crescem, descreve os dados para que outras pessoas os encontrem e define regras para o seu uso.',
  },
  'digital-identity-and-access-management': {
    name: 'Identidade digital e gestão de acessos',
    description:
      'Permite que as pessoas se identifiquem uma só vez para muitos serviços e dá a cada uma apenas os direitos de que a sua função precisa.',
  },
  'monitoring-logging-and-observability': {
    name: 'Monitorização, registo de eventos (logs) e observabilidade',
    description:
      'Mostra a qualquer momento quão rápido e estável é um serviço e que experiência tem quem o usa.',
  },
  'localization-and-adaptability': {
    name: 'Localização e adaptabilidade',
    description:
      'Ajusta ferramentas existentes às línguas, às leis e aos hábitos locais, com interfaces que todas as pessoas possam usar.',
  },
  'testing-integration-and-quality-assurance': {
    name: 'Testes, integração e garantia da qualidade',
    description:
      'Testa cada alteração automaticamente, mesmo quando as partes de um sistema vêm de vários fornecedores.',
  },
} satisfies OseeTexts['technical-domain'];
