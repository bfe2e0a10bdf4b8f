/** The texts of “digital-inclusion” in Portuguese. */
export const digitalInclusion: Readonly<Record<string, string>> = {
  'conducting-digital-inclusion-assessments.what':
    'Um estudo de um país ou de um serviço que mostra quem tem acesso, competências, confiança e benefício, e quem não tem, grupo a grupo, e que dá uma linha de base para comparar mais tarde.',
  'conducting-digital-inclusion-assessments.why':
    'As médias escondem a exclusão: um país com boa cobertura pode deixar de fora as mulheres dos distritos rurais ou as pessoas que não veem. O que não é medido para cada grupo não é corrigido, e um novo serviço pode agravar a situação.',
  'conducting-digital-inclusion-assessments.how.0':
    'Escolha o instrumento, por exemplo a avaliação de preparação do PNUD para um país ou o GenderMag para um produto, e fixe as perguntas.',
  'conducting-digital-inclusion-assessments.how.1':
    'Indique os grupos a examinar: mulheres, jovens, pessoas idosas, pessoas com deficiência (apuradas com as perguntas do Grupo de Washington), refugiados e migrantes, agregados familiares pobres, pessoas que não leem, falantes de línguas minoritárias, distritos remotos.',
  'conducting-digital-inclusion-assessments.how.2':
    'Reúna as estatísticas existentes e preencha as lacunas com inquéritos e visitas, em papel e nas línguas locais onde for preciso.',
  'conducting-digital-inclusion-assessments.how.3':
    'Peça a representantes dos grupos que leiam as constatações antes de serem definitivas.',
  'conducting-digital-inclusion-assessments.how.4':
    'Publique os resultados por grupo, com as barreiras por ordem de peso e um responsável para cada uma.',
  'conducting-digital-inclusion-assessments.how.5':
    'Repita com as mesmas perguntas ao fim de um ou dois anos.',
  'conducting-digital-inclusion-assessments.evidence.0':
    'Um relatório de diagnóstico com resultados por grupo.',
  'conducting-digital-inclusion-assessments.evidence.1':
    'O questionário e o método, abertos para reutilização.',
  'conducting-digital-inclusion-assessments.evidence.2': 'Atas de reuniões com representantes dos grupos.',
  'conducting-digital-inclusion-assessments.evidence.3': 'Uma segunda medição comparada com a primeira.',
  'strategy-and-policy-development-for-digital-inclusion.what':
    'Transformar as constatações de um diagnóstico numa estratégia e numa política com objetivos, medidas, dinheiro e responsabilidades, de acordo com os planos nacionais e os objetivos internacionais.',
  'strategy-and-policy-development-for-digital-inclusion.why':
    'A boa vontade sem uma política acaba com a pessoa que a tinha. Uma política vincula os orçamentos e a contratação pública, dá aos grupos algo a que se referir e permite verificar os progressos.',
  'strategy-and-policy-development-for-digital-inclusion.how.0':
    'Escolha a partir do diagnóstico um pequeno número de objetivos, cada um com um número e uma data.',
  'strategy-and-policy-development-for-digital-inclusion.how.1':
    'Ligue cada objetivo ao plano nacional de desenvolvimento e aos objetivos mundiais que serve.',
  'strategy-and-policy-development-for-digital-inclusion.how.2':
    'Redija medidas sobre acesso, custo, competências, conteúdos e proteção em conjunto com as pessoas em causa.',
  'strategy-and-policy-development-for-digital-inclusion.how.3':
    'Inscreva deveres em regras que já vinculam as entidades, como as regras dos concursos e as normas de serviço.',
  'strategy-and-policy-development-for-digital-inclusion.how.4':
    'Dê a cada medida um responsável e um orçamento.',
  'strategy-and-policy-development-for-digital-inclusion.how.5':
    'Apresente todos os anos um relatório público e reveja a política à medida que a tecnologia muda.',
  'strategy-and-policy-development-for-digital-inclusion.evidence.0':
    'Uma política aprovada com números, datas e responsáveis.',
  'strategy-and-policy-development-for-digital-inclusion.evidence.1':
    'Rubricas orçamentais para as suas medidas.',
  'strategy-and-policy-development-for-digital-inclusion.evidence.2': 'Um relatório anual de progresso.',
  'strategy-and-policy-development-for-digital-inclusion.evidence.3':
    'Registos da consulta aos grupos afetados.',
  'designing-inclusive-open-source-software-solutions.what':
    'Conceber e construir software de código aberto de modo que o possam usar pessoas com diferentes capacidades, línguas, aparelhos e ligações, e prová-lo com elas.',
  'designing-inclusive-open-source-software-solutions.why':
    'Um serviço que metade dos seus utilizadores não consegue usar transfere trabalho para familiares e intermediários, e exclui as pessoas a quem se destinava. O código aberto permite a cada país adaptar a língua e a interface, se a conceção o permitir.',
  'designing-inclusive-open-source-software-solutions.how.0':
    'Parta de histórias de pessoas reais dos grupos em risco e liste as barreiras que cada uma encontra.',
  'designing-inclusive-open-source-software-solutions.how.1':
    'Fixe metas: uma norma de acessibilidade (WCAG 2.2 nível AA, EN 301 549), tamanho das páginas, aparelho mais antigo suportado, línguas.',
  'designing-inclusive-open-source-software-solutions.how.2':
    'Conceba para ecrãs pequenos, ligações lentas e interrupções, e mantenha uma via sem ecrã.',
  'designing-inclusive-open-source-software-solutions.how.3':
    'Separe os textos do código, para que as comunidades os possam traduzir.',
  'designing-inclusive-open-source-software-solutions.how.4':
    'Teste em cada ciclo com pessoas dos grupos e pague-lhes o tempo.',
  'designing-inclusive-open-source-software-solutions.how.5':
    'Ofereça as melhorias ao projeto original, para que também outros países ganhem com elas.',
  'designing-inclusive-open-source-software-solutions.evidence.0':
    'Relatórios de testes de acessibilidade, automáticos e feitos por pessoas.',
  'designing-inclusive-open-source-software-solutions.evidence.1':
    'Registos de testes com utilizadores de grupos em risco.',
  'designing-inclusive-open-source-software-solutions.evidence.2':
    'Metas de tamanho das páginas e de aparelhos, com valores medidos.',
  'designing-inclusive-open-source-software-solutions.evidence.3': 'Traduções mantidas por uma comunidade.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.what':
    'Trabalhar sobre a exclusão com profissionais de tecnologia, de políticas públicas, do direito, do ensino e das ciências sociais numa só equipa, da pergunta à avaliação.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.why':
    'A exclusão raramente tem uma só causa. Um telefone barato não ajuda onde a lei exige um documento que as mulheres não têm, e um curso não ajuda onde os conteúdos existem numa só língua. Cada profissão, por si, só vê a sua parte.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.how.0':
    'Forme uma equipa com pelo menos uma pessoa da tecnologia, das políticas públicas, do direito, da investigação social e do grupo em causa.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.how.1':
    'Acorde o sentido das palavras, porque a mesma palavra significa coisas diferentes em áreas diferentes.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.how.2':
    'Visite o local e descreva o problema em conjunto antes de falar de soluções.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.how.3':
    'Redija medidas combinadas, por exemplo uma regra, um curso e uma interface que se completam.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.how.4':
    'Experimente-as numa área pequena e deixe os investigadores apreciar o efeito.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.how.5':
    'Registe por escrito o que funcionou, para outras regiões.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.evidence.0':
    'Uma lista da equipa que mostra as profissões.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.evidence.1':
    'Uma descrição conjunta do problema.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.evidence.2':
    'Um projeto-piloto com medidas de mais de uma área e uma avaliação independente.',
};
