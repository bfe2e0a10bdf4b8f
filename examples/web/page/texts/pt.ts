import { pt as words } from '@osee/scoring/locales/pt';
import type { PageTexts } from './page-texts.ts';

export const pt: PageTexts = {
  locale: words,
  ui: {
    title: 'Ecossistema de código aberto: uma autoavaliação',
    lead: 'Dezasseis perguntas. Indique o grau que descreve o país hoje; o que não se sabe fica sem resposta.',
    privacy: 'As respostas ficam nesta janela: nada é enviado nem guardado. Ao fechá-la, apagam-se.',
    languages: 'Língua',
    subject: 'o seu país',
    unknown: 'Não sei',
    clear: 'Apagar todas as respostas',
    result: 'Resultado até agora',
    score: 'Pontuação em 100',
    interval: 'Conforme as perguntas sem resposta: de {worst} a {best}',
    answered: 'Perguntas respondidas: {answered} de {all}',
    level: 'Nível: {level}',
    next: 'Perguntas mais úteis a seguir',
    report: 'Relatório',
    print: 'Imprimir',
  },
};
