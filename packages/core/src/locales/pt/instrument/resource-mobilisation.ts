/** The texts of “resource-mobilisation” in Portuguese. */
export const resourceMobilisation: Readonly<Record<string, string>> = {
  'question.mobilisation-needs':
    'Dos setores prioritários deste país, quantos têm uma lista de necessidades digitais dos últimos 24 meses?',
  'counted.mobilisation-needs': 'setores prioritários com uma lista de necessidades digitais',
  'among.mobilisation-needs': 'todos os setores prioritários do plano nacional',
  'countsIf.mobilisation-needs':
    'a lista tem data dos últimos 24 meses e indica o que é preciso, o que existe e o que falta',
  'evidence.mobilisation-needs': 'A lista datada das necessidades e lacunas de cada setor.',
  'noEvidence.mobilisation-needs': 'Uma lista de projetos que um fornecedor propôs.',
  'note.mobilisation-needs': 'Se nenhum plano indica setores prioritários, a resposta é o primeiro grau.',
  'question.mobilisation-plan-years':
    'Quantos anos abrange hoje o plano orçamental deste país para o código aberto?',
  'evidence.mobilisation-plan-years':
    'O plano orçamental datado, com os seus pressupostos de preços e moeda para cada ano.',
  'noEvidence.mobilisation-plan-years': 'Uma soma para vários anos que não está repartida por ano.',
  'note.mobilisation-plan-years':
    'Um ano está abrangido se o plano tem um número para ele e indica os seus pressupostos de preços e moeda. O ano em curso é o primeiro.',
  'question.mobilisation-spread':
    'Que parte do custo de funcionamento do código aberto neste país veio da sua maior fonte nos últimos 12 meses?',
  'evidence.mobilisation-spread': 'As contas dos últimos 12 meses, com o montante de cada fonte.',
  'noEvidence.mobilisation-spread': 'Uma lista de fontes sem montantes.',
  'note.mobilisation-spread':
    'O custo de funcionamento é o do código aberto em todo o setor público, ou a parte que se conhece: dizer qual. Conta-se dinheiro, não o número de fontes. O orçamento do Estado é uma fonte. Sem números, a resposta é «desconhecido».',
  'question.mobilisation-reserve':
    'Em que estado está a reserva para imprevistos do programa de código aberto deste país?',
  'evidence.mobilisation-reserve': 'A rubrica do orçamento aprovado com o seu ano, e as regras datadas.',
  'noEvidence.mobilisation-reserve': 'Dinheiro que sobrou no fim do ano.',
  'note.mobilisation-reserve':
    'Um teste consiste em percorrer um caso no papel, com as regras à vista e um registo escrito.',
  'question.mobilisation-commitments':
    'Do custo do programa de código aberto deste país para os próximos 24 meses, quanto está coberto por compromissos assinados?',
  'depends.mobilisation-commitments':
    'O dinheiro só se pode comparar com um plano se houver um plano que abranja os anos seguintes.',
  'counted.mobilisation-commitments': 'custo coberto por compromissos assinados, em valor monetário',
  'among.mobilisation-commitments':
    'o custo previsto do programa de código aberto para os próximos 24 meses, na mesma moeda',
  'countsIf.mobilisation-commitments':
    'o compromisso está assinado, indica o montante e vence dentro desses 24 meses',
  'evidence.mobilisation-commitments':
    'Os compromissos assinados com montante e data, ao lado do plano de custos.',
  'noEvidence.mobilisation-commitments': 'Uma promessa feita numa conferência.',
  'note.mobilisation-commitments':
    'Conta-se dinheiro, não compromissos. Um orçamento aprovado é um compromisso assinado. Sem custo previsto, a resposta é «desconhecido».',
  'question.mobilisation-follow-up':
    'Nos últimos 12 meses, como comparou este país a despesa com o plano no seu programa de código aberto?',
  'depends.mobilisation-follow-up':
    'O dinheiro só se pode comparar com um plano se houver um plano que abranja os anos seguintes.',
  'evidence.mobilisation-follow-up':
    'O documento trimestral datado, com a despesa, o plano e a decisão tomada.',
  'noEvidence.mobilisation-follow-up': 'Um extrato de conta sem o plano ao lado.',
  'question.mobilisation-exit':
    'Dos sistemas deste país que hoje são financiados a partir do exterior, quantos têm um plano datado para o país os assumir?',
  'counted.mobilisation-exit': 'sistemas com um plano datado para o país os assumir',
  'among.mobilisation-exit': 'todos os sistemas públicos financiados a partir do exterior',
  'countsIf.mobilisation-exit':
    'o plano indica as datas em que o dinheiro, a operação e a manutenção passam para um organismo do país',
  'evidence.mobilisation-exit': 'O plano datado, com o organismo que os assume e o ano.',
  'noEvidence.mobilisation-exit': 'Uma frase sobre sustentabilidade no pedido de subvenção.',
  'note.mobilisation-exit':
    'Um sistema conta se um doador, um mutuante ou outro Estado paga uma parte do seu custo de funcionamento.',
  'steps.mobilisation-plan-years.not-yet': 'Nenhum ano está abrangido.',
  'steps.mobilisation-plan-years.first-steps': 'Um ano está abrangido.',
  'steps.mobilisation-plan-years.established': 'Dois anos estão abrangidos.',
  'steps.mobilisation-plan-years.managed': 'Três anos estão abrangidos.',
  'steps.mobilisation-plan-years.embedded': 'Quatro anos ou mais estão abrangidos.',
  'steps.mobilisation-spread.not-yet': 'A maior fonte pagou mais de 90 por cento.',
  'steps.mobilisation-spread.first-steps': 'A maior fonte pagou mais de 75 por cento, até 90.',
  'steps.mobilisation-spread.established': 'A maior fonte pagou mais de 60 por cento, até 75.',
  'steps.mobilisation-spread.managed': 'A maior fonte pagou mais de 50 por cento, até 60.',
  'steps.mobilisation-spread.embedded': 'A maior fonte pagou 50 por cento ou menos.',
  'steps.mobilisation-reserve.not-yet':
    'Nenhum dinheiro está reservado, e nada está escrito sobre uma reserva.',
  'steps.mobilisation-reserve.first-steps': 'Um documento datado determina que se reserve dinheiro.',
  'steps.mobilisation-reserve.established':
    'Além disso, consta do orçamento aprovado um montante para a reserva.',
  'steps.mobilisation-reserve.managed':
    'Além disso, estão em vigor regras sobre quem pode usar a reserva e como é reconstituída.',
  'steps.mobilisation-reserve.embedded':
    'Além disso, a reserva foi usada ou testada nos últimos 24 meses, e o resultado foi relatado por escrito.',
  'steps.mobilisation-follow-up.not-yet': 'Não há no período vestígio de uma comparação.',
  'steps.mobilisation-follow-up.first-steps': 'A comparação é feita onde há uma pessoa que se ocupa dela.',
  'steps.mobilisation-follow-up.established':
    'Além disso, um texto aprovado e datado diz quem compara, quando e quem decide.',
  'steps.mobilisation-follow-up.managed':
    'Além disso, há documentos de pelo menos três quartos das comparações previstas em 12 meses, cada uma com uma decisão.',
  'steps.mobilisation-follow-up.embedded':
    'Além disso, este procedimento foi confrontado com o seu objetivo nos últimos 24 meses e alterado ou confirmado por escrito.',
};
