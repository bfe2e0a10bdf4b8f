/** The texts of “digital-governance-and-sovereignty” in Portuguese. */
export const digitalGovernanceAndSovereignty: Readonly<Record<string, string>> = {
  'digital-sovereignty-and-policy-formulation.what':
    'A capacidade de encontrar onde um país perdeu ou pode perder o controlo dos seus dados e sistemas digitais, e de redigir políticas que o recuperem sem fechar o país.',
  'digital-sovereignty-and-policy-formulation.why':
    'O controlo perde-se em pequenos passos: um contrato aqui, um registo estrangeiro ali. Uma política que só proclama a soberania não muda nada, e uma que proíbe toda a troca causa danos. O que ajuda é saber que dependência importa e o que a substitui.',
  'digital-sovereignty-and-policy-formulation.how.0':
    'Liste os dados e sistemas críticos e, para cada um, o titular, o fornecedor, o lugar, a lei e a saída.',
  'digital-sovereignty-and-policy-formulation.how.1':
    'Aprecie cada dependência pela probabilidade de uma falha e pelo dano que causaria.',
  'digital-sovereignty-and-policy-formulation.how.2':
    'Compare as leis e estratégias atuais com a lista, e assinale as lacunas.',
  'digital-sovereignty-and-policy-formulation.how.3':
    'Redija medidas para as lacunas mais graves: normas abertas, substituição por código aberto, depósito do código, alojamento nacional, competências.',
  'digital-sovereignty-and-policy-formulation.how.4':
    'Consulte as empresas, a sociedade civil e os organismos de segurança, e publique as razões.',
  'digital-sovereignty-and-policy-formulation.how.5':
    'Aprove a política com datas e atualize a lista todos os anos.',
  'digital-sovereignty-and-policy-formulation.evidence.0':
    'Um registo das dependências críticas com classificações.',
  'digital-sovereignty-and-policy-formulation.evidence.1':
    'Uma política com medidas para as classificações mais altas.',
  'digital-sovereignty-and-policy-formulation.evidence.2': 'Um registo da consulta pública.',
  'digital-sovereignty-and-policy-formulation.evidence.3':
    'Dependências que foram reduzidas desde o último registo.',
  'oversight-and-accountability-in-open-source-digital-governance.what':
    'Disposições pelas quais uma entidade independente pode ver e questionar como os sistemas de código aberto do Estado são construídos, operados e alterados, e por quem.',
  'oversight-and-accountability-in-open-source-digital-governance.why':
    'O código aberto torna a inspeção possível, mas não certa. Se ninguém tem a tarefa de o examinar e nenhuma regra diz quem responde, a transparência fica no papel e os cidadãos não sabem quem decidiu sobre os seus dados.',
  'oversight-and-accountability-in-open-source-digital-governance.how.0':
    'Desenhe para cada sistema importante quem o detém, financia, desenvolve, opera e audita.',
  'oversight-and-accountability-in-open-source-digital-governance.how.1':
    'Dê a um organismo o direito e os meios para inspecionar o código, os registos de eventos e os contratos.',
  'oversight-and-accountability-in-open-source-digital-governance.how.2':
    'Publique o código, as decisões, os incidentes e os resultados das auditorias, salvo proibição da lei.',
  'oversight-and-accountability-in-open-source-digital-governance.how.3':
    'Abra um canal para queixas com um prazo para a resposta.',
  'oversight-and-accountability-in-open-source-digital-governance.how.4':
    'Dê à sociedade civil e a investigadores lugar na comissão de revisão.',
  'oversight-and-accountability-in-open-source-digital-governance.how.5':
    'Acompanhe cada auditoria até os seus pontos estarem encerrados.',
  'oversight-and-accountability-in-open-source-digital-governance.evidence.0':
    'Um quadro público das responsabilidades por cada sistema.',
  'oversight-and-accountability-in-open-source-digital-governance.evidence.1':
    'Relatórios de auditoria com o seu seguimento.',
  'oversight-and-accountability-in-open-source-digital-governance.evidence.2':
    'Estatísticas das queixas e das respostas.',
  'oversight-and-accountability-in-open-source-digital-governance.evidence.3':
    'Lista dos membros da comissão de revisão.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.what':
    'Rever e redigir leis e regras para que o Estado possa usar, financiar, publicar e partilhar software de código aberto, e para que os seus dados fiquem sujeitos à sua lei.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.why':
    'Regras antigas podem tornar o código aberto ilícito por acaso: uma lei do orçamento que só conhece compras, um segredo de Estado que abrange todo o código, ou regras de exportação sobre cifra. As regras novas devem ser poucas, claras e compatíveis com os tratados.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.how.0':
    'Reúna as leis sobre orçamento, contratação pública, direitos de autor, dados, segurança e arquivos que dizem respeito ao software.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.how.1':
    'Assinale o que impede o uso ou a publicação de código aberto e o que deixa os dados sem proteção.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.how.2':
    'Estude as leis de países com um sistema semelhante, por exemplo as que exigem a publicação do código financiado com dinheiro público.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.how.3':
    'Redija alterações na forma mais pequena que funcione, muitas vezes um decreto ou uma orientação antes de uma lei.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.how.4':
    'Confronte o projeto com os acordos regionais e internacionais.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.how.5':
    'Forme magistrados, auditores e funcionários públicos na nova regra, e avalie o seu efeito.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.evidence.0':
    'Uma revisão das leis com constatações.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.evidence.1':
    'Uma lei, um decreto ou uma orientação sobre código aberto que foi aprovado.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.evidence.2':
    'Uma declaração sobre a compatibilidade com os acordos internacionais.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.evidence.3':
    'Casos em que a regra foi aplicada.',
  'international-cooperation-and-digital-sovereignty.what':
    'Trabalhar com outros países e organismos internacionais em software, dados e regras, com uma ideia clara do que cada acordo dá e tira.',
  'international-cooperation-and-digital-sovereignty.why':
    'Nenhum país constrói tudo sozinho, e os bens públicos digitais dependem da partilha. Ao mesmo tempo, um acordo sobre dados pode vincular um país durante décadas. Quem negoceia tem de compreender tanto o direito como a tecnologia.',
  'international-cooperation-and-digital-sovereignty.how.0':
    'Liste os acordos sobre dados e tecnologia em vigor ou em negociação.',
  'international-cooperation-and-digital-sovereignty.how.1':
    'Avalie em cada um o efeito sobre o controlo, o custo, os direitos dos cidadãos e a liberdade de mudar de fornecedor.',
  'international-cooperation-and-digital-sovereignty.how.2':
    'Prepare as posições com pessoal jurídico, técnico e de segurança antes do início das negociações.',
  'international-cooperation-and-digital-sovereignty.how.3':
    'Peça normas abertas, direitos recíprocos e uma cláusula de saída.',
  'international-cooperation-and-digital-sovereignty.how.4':
    'Participe em projetos e organismos comuns, com delegados designados que permaneçam durante anos.',
  'international-cooperation-and-digital-sovereignty.how.5':
    'Publique o que foi acordado e reveja-o numa data fixa.',
  'international-cooperation-and-digital-sovereignty.evidence.0':
    'Um registo dos acordos com uma avaliação de cada um.',
  'international-cooperation-and-digital-sovereignty.evidence.1':
    'Posições escritas para negociações recentes.',
  'international-cooperation-and-digital-sovereignty.evidence.2':
    'Delegados e contribuições em organismos internacionais.',
  'international-cooperation-and-digital-sovereignty.evidence.3': 'Um projeto comum com outro país.',
  'public-private-partnerships-and-national-digital-ecosystems.what':
    'Estabelecer com empresas privadas uma cooperação para infraestrutura digital em que a parte pública conserva os objetivos, os dados, o código e a saída.',
  'public-private-partnerships-and-national-digital-ecosystems.why':
    'As empresas trazem capital e competências que faltam ao Estado. Sem cuidado, trazem também peças fechadas no centro de um sistema aberto, dados em mãos privadas e um preço que sobe quando mais ninguém pode fazer o trabalho.',
  'public-private-partnerships-and-national-digital-ecosystems.how.0':
    'Enuncie o objetivo público e por que razão uma parceria o serve melhor do que um contrato normal.',
  'public-private-partnerships-and-national-digital-ecosystems.how.1':
    'Escolha o parceiro em concorrência aberta, com regras sobre transparência e conflitos de interesses.',
  'public-private-partnerships-and-national-digital-ecosystems.how.2':
    'Defina os direitos: licença aberta para o código, titularidade pública dos dados, interfaces abertas.',
  'public-private-partnerships-and-national-digital-ecosystems.how.3':
    'Reparta o risco e a receita segundo uma fórmula que os dois lados possam verificar.',
  'public-private-partnerships-and-national-digital-ecosystems.how.4':
    'Designe uma equipa pública que compreenda o sistema o suficiente para o dirigir.',
  'public-private-partnerships-and-national-digital-ecosystems.how.5':
    'Escreva e ensaie a saída, e publique os resultados todos os anos.',
  'public-private-partnerships-and-national-digital-ecosystems.evidence.0':
    'Um contrato de parceria publicado, com cláusulas sobre código, dados e saída.',
  'public-private-partnerships-and-national-digital-ecosystems.evidence.1':
    'Uma equipa pública designada com competências técnicas.',
  'public-private-partnerships-and-national-digital-ecosystems.evidence.2':
    'Um relatório anual sobre resultados e custo.',
  'public-private-partnerships-and-national-digital-ecosystems.evidence.3':
    'A parte das empresas locais no trabalho.',
};
