/** The texts of “digital-governance-and-sovereignty” in Portuguese. */
export const digitalGovernanceAndSovereignty: Readonly<Record<string, string>> = {
  'question.digital-sovereignty-and-policy-formulation':
    'Em que estado está a política deste país contra a dependência de um único fornecedor digital?',
  'evidence.digital-sovereignty-and-policy-formulation':
    'A política com a sua data, e o registo das dependências com um responsável para cada uma.',
  'noEvidence.digital-sovereignty-and-policy-formulation':
    'Um discurso que indica a soberania como objetivo.',
  'note.digital-sovereignty-and-policy-formulation':
    'Uma parte de uma estratégia digital conta como esta política se trata da dependência numa secção própria.',
  'question.oversight-and-accountability-in-open-source-digital-governance':
    'Dos sistemas digitais importantes deste país, quantos foram objeto de uma revisão por um organismo independente nos últimos 36 meses?',
  'counted.oversight-and-accountability-in-open-source-digital-governance':
    'sistemas importantes que foram objeto de uma revisão por um organismo independente',
  'among.oversight-and-accountability-in-open-source-digital-governance':
    'todos os sistemas do registo nacional de sistemas digitais importantes',
  'countsIf.oversight-and-accountability-in-open-source-digital-governance':
    'o organismo não pertence à entidade que opera o sistema, e as suas constatações têm seguimento por escrito',
  'evidence.oversight-and-accountability-in-open-source-digital-governance':
    'O relatório datado do organismo, e a lista do que se fez sobre as suas constatações.',
  'noEvidence.oversight-and-accountability-in-open-source-digital-governance':
    'Um relatório que a entidade que opera o sistema escreveu sobre si mesma.',
  'obligation.oversight-and-accountability-in-open-source-digital-governance':
    'Só quem os opera vê o interior destes sistemas; sem uma revisão externa, só quem os opera conhece os seus defeitos.',
  'note.oversight-and-accountability-in-open-source-digital-governance':
    'Se o país não tem um registo de sistemas importantes, a resposta é o primeiro grau. A revisão pode ser feita por um organismo de outro país ou região.',
  'question.legal-and-regulatory-frameworks-for-sovereign-open-source-software':
    'Em que estado está a regra jurídica sobre software de código aberto nos organismos públicos deste país?',
  'evidence.legal-and-regulatory-frameworks-for-sovereign-open-source-software':
    'O texto oficial com a sua data, e dois casos datados em que foi aplicado.',
  'noEvidence.legal-and-regulatory-frameworks-for-sovereign-open-source-software':
    'Um parecer segundo o qual nada na lei proíbe o código aberto.',
  'note.legal-and-regulatory-frameworks-for-sovereign-open-source-software':
    'A regra tem de permitir aos organismos públicos usar software de código aberto, pagar trabalhos nele e publicar o que pagaram. Uma regra que trata só de uma parte disto corresponde ao segundo grau.',
  'question.international-cooperation-and-digital-sovereignty':
    'Dos acordos digitais internacionais que este país tem hoje em vigor, quantos foram avaliados por escrito quanto à dependência que criam?',
  'counted.international-cooperation-and-digital-sovereignty':
    'acordos internacionais avaliados por escrito quanto à dependência que criam',
  'among.international-cooperation-and-digital-sovereignty':
    'todos os acordos internacionais em vigor sobre dados ou tecnologia digital',
  'countsIf.international-cooperation-and-digital-sovereignty':
    'a avaliação trata do controlo, do custo e da saída',
  'evidence.international-cooperation-and-digital-sovereignty':
    'Um registo dos acordos, com a data e o endereço web de cada avaliação.',
  'noEvidence.international-cooperation-and-digital-sovereignty': 'A nota sobre a cerimónia de assinatura.',
  'note.international-cooperation-and-digital-sovereignty':
    'Os acordos com Estados, organismos regionais, doadores e empresas de outros países contam por igual.',
  'question.public-private-partnerships-and-national-digital-ecosystems':
    'Dos contratos de parceria para infraestrutura digital em curso hoje neste país, quantos têm uma saída ensaiada?',
  'counted.public-private-partnerships-and-national-digital-ecosystems':
    'contratos de parceria com uma saída ensaiada',
  'among.public-private-partnerships-and-national-digital-ecosystems':
    'todos os contratos de parceria em curso para infraestrutura digital',
  'countsIf.public-private-partnerships-and-national-digital-ecosystems':
    'o parceiro público detém os direitos sobre o código e sobre os dados, e percorreu uma vez a saída num ensaio',
  'evidence.public-private-partnerships-and-national-digital-ecosystems':
    'As cláusulas sobre direitos, e o registo datado do ensaio.',
  'noEvidence.public-private-partnerships-and-national-digital-ecosystems':
    'Uma cláusula de saída que nunca foi experimentada.',
  'steps.digital-sovereignty-and-policy-formulation.not-yet':
    'Nada está escrito sobre a dependência de fornecedores.',
  'steps.digital-sovereignty-and-policy-formulation.first-steps':
    'Existe um rascunho datado de uma política.',
  'steps.digital-sovereignty-and-policy-formulation.established':
    'O rascunho foi aprovado e a política está em vigor.',
  'steps.digital-sovereignty-and-policy-formulation.managed':
    'Além disso, estão indicados responsável, dinheiro e datas para as maiores dependências de um registo, e uma medida está cumprida.',
  'steps.digital-sovereignty-and-policy-formulation.embedded':
    'Além disso, um relatório com números mostra pelo menos uma dependência reduzida desde a entrada em vigor da política.',
  'steps.legal-and-regulatory-frameworks-for-sovereign-open-source-software.not-yet':
    'Nada está escrito numa lei nem num regulamento.',
  'steps.legal-and-regulatory-frameworks-for-sovereign-open-source-software.first-steps':
    'Existe um rascunho datado de uma regra.',
  'steps.legal-and-regulatory-frameworks-for-sovereign-open-source-software.established':
    'O rascunho foi aprovado e a regra está em vigor.',
  'steps.legal-and-regulatory-frameworks-for-sovereign-open-source-software.managed':
    'Além disso, estão indicados responsável, dinheiro e datas, e dois casos datados mostram a regra aplicada.',
  'steps.legal-and-regulatory-frameworks-for-sovereign-open-source-software.embedded':
    'Além disso, os resultados da regra foram relatados com números desde a sua entrada em vigor.',
};
