/** The texts of “requirements-and-specifications” in Portuguese. */
export const requirementsAndSpecifications: Readonly<Record<string, string>> = {
  'licensing-selection-based-on-requirements.what':
    'A escolha de uma licença para software que vai ser publicado, e das licenças aceitáveis para software que vai ser usado, a partir do que o projeto tem de permitir e do que tem de impedir.',
  'licensing-selection-based-on-requirements.why':
    'A licença decide se outros países podem adotar um sistema, se uma empresa pode voltar a fechá-lo e se dois componentes podem ser distribuídos em conjunto. É difícil mudá-la depois de pessoas externas terem contribuído.',
  'licensing-selection-based-on-requirements.how.0':
    'Registe por escrito os usos previstos: interno, oferecido como serviço, cedido a outras entidades, integrado em produtos de empresas.',
  'licensing-selection-based-on-requirements.how.1':
    'Decida se as alterações feitas por outros têm de permanecer abertas e se o uso através de uma rede conta.',
  'licensing-selection-based-on-requirements.how.2':
    'Liste as licenças de todos os componentes a incluir e retire os que não podem ser combinados.',
  'licensing-selection-based-on-requirements.how.3':
    'Adote uma licença aprovada tal como está, pelo seu identificador SPDX, e nunca escreva uma própria.',
  'licensing-selection-based-on-requirements.how.4':
    'Peça a um jurista que confirme a escolha; ponha depois o texto da licença e um aviso em cada repositório.',
  'licensing-selection-based-on-requirements.how.5':
    'Escolha licenças separadas para os dados e para a documentação.',
  'licensing-selection-based-on-requirements.evidence.0':
    'Uma nota com as razões da escolha da licença, assinada pelo serviço jurídico.',
  'licensing-selection-based-on-requirements.evidence.1':
    'Um ficheiro de licença e avisos de licença legíveis por máquina no repositório.',
  'licensing-selection-based-on-requirements.evidence.2':
    'Uma análise das licenças dos componentes sem conflitos por resolver.',
  'adhering-to-technical-standards.what':
    'Saber que normas abertas se aplicam a um sistema, exigi-las pelo número e pela versão, e testar se o software entregue as segue de facto.',
  'adhering-to-technical-standards.why':
    'São as normas que permitem a um sistema de saúde comunicar com um sistema de identidade de outro fabricante, e a um ministério mudar de fornecedor. Um produto que diz seguir uma norma pode seguir uma versão antiga ou metade dela.',
  'adhering-to-technical-standards.how.0':
    'Reúna as normas que a lei e as regras nacionais de interoperabilidade já exigem.',
  'adhering-to-technical-standards.how.1':
    'Acrescente as do setor, como HL7 para a saúde, e as da web para a acessibilidade, e anote a versão e a parte.',
  'adhering-to-technical-standards.how.2':
    'Prefira normas que qualquer pessoa possa ler e aplicar sem pagar.',
  'adhering-to-technical-standards.how.3':
    'Escreva cada uma na especificação como uma afirmação verificável, com o teste que será usado.',
  'adhering-to-technical-standards.how.4':
    'Faça testes de conformidade na aceitação e depois de cada atualização importante.',
  'adhering-to-technical-standards.how.5':
    'Participe no organismo nacional ou setorial que mantém a norma e comunique as lacunas.',
  'adhering-to-technical-standards.evidence.0': 'Uma lista de normas, com as versões, na especificação.',
  'adhering-to-technical-standards.evidence.1':
    'Relatórios de testes de conformidade dos sistemas em funcionamento.',
  'adhering-to-technical-standards.evidence.2': 'Participação ou comentários num organismo de normalização.',
  'compliance-with-security-and-privacy-regulations.what':
    'A capacidade de ler as leis sobre segurança e dados pessoais, apurar quais delas vinculam um sistema, e mostrar pela conceção, por testes e por registos que o sistema as cumpre.',
  'compliance-with-security-and-privacy-regulations.why':
    'Uma violação de dados prejudica cidadãs e cidadãos e pode acabar com um projeto. Os componentes de código aberto muitas vezes não têm um fornecedor sob contrato; por isso, a instituição que opera o sistema assume a maior parte do dever e tem de poder provar que fez a sua parte.',
  'compliance-with-security-and-privacy-regulations.how.0':
    'Liste as leis e os quadros aplicáveis, nacionais e estrangeiros, com os artigos que dizem respeito ao sistema.',
  'compliance-with-security-and-privacy-regulations.how.1':
    'Descreva que dados pessoais são tratados, para que finalidade, onde são guardados e durante quanto tempo.',
  'compliance-with-security-and-privacy-regulations.how.2':
    'Faça uma avaliação de impacto antes de construir e escolha a opção que precisa de menos dados.',
  'compliance-with-security-and-privacy-regulations.how.3':
    'Traduza cada dever numa medida de controlo e cada medida num teste ou numa configuração que possa ser inspecionada.',
  'compliance-with-security-and-privacy-regulations.how.4':
    'Designe um encarregado da proteção de dados, que aconselha e informa, um responsável pela segurança, e a pessoa responsável que decide se uma versão espera por eles.',
  'compliance-with-security-and-privacy-regulations.how.5':
    'Reveja todo o registo uma vez por ano e depois de cada incidente.',
  'compliance-with-security-and-privacy-regulations.evidence.0':
    'Uma tabela que vai do dever legal à medida e à prova.',
  'compliance-with-security-and-privacy-regulations.evidence.1':
    'Uma avaliação de impacto sobre a proteção de dados com data anterior à entrada em funcionamento.',
  'compliance-with-security-and-privacy-regulations.evidence.2':
    'Registos dos tratamentos e dos direitos de acesso.',
  'compliance-with-security-and-privacy-regulations.evidence.3':
    'O relatório da última auditoria e o seu seguimento.',
  'comprehensive-documentation-of-contributions.what':
    'O hábito de registar cada alteração de modo que uma pessoa que não esteve presente a compreenda: a razão, a solução, as alternativas rejeitadas, os testes e o efeito para os utilizadores.',
  'comprehensive-documentation-of-contributions.why':
    'As equipas da administração mudam com frequência. As alterações não documentadas têm de ser descobertas de novo, com grande custo, e os colaboradores externos afastam-se de um projeto cujo histórico não conseguem ler.',
  'comprehensive-documentation-of-contributions.how.0':
    'Acorde uma só forma para os registos de alterações, por exemplo um modelo de pedido de integração com razão, solução, testes e riscos.',
  'comprehensive-documentation-of-contributions.how.1':
    'Recuse as alterações cujo registo está vazio e ajude os novos participantes a escrever os primeiros.',
  'comprehensive-documentation-of-contributions.how.2':
    'Mantenha, junto ao código, registos curtos das decisões de conceção.',
  'comprehensive-documentation-of-contributions.how.3':
    'Atualize os manuais de utilização e de operação na mesma alteração que muda o comportamento.',
  'comprehensive-documentation-of-contributions.how.4':
    'Escreva uma lista de alterações em linguagem clara para cada versão publicada.',
  'comprehensive-documentation-of-contributions.how.5':
    'Teste os documentos: peça a um novo participante que instale o sistema só com eles.',
  'comprehensive-documentation-of-contributions.evidence.0':
    'Uma amostra de vinte alterações em que se podem ler a razão e os testes.',
  'comprehensive-documentation-of-contributions.evidence.1':
    'Uma lista de alterações e registos de decisões que chegam até à última versão publicada.',
  'comprehensive-documentation-of-contributions.evidence.2':
    'O relato de um novo participante que instalou o sistema a partir dos documentos.',
  'active-engagement-with-the-open-source-community.what':
    'Participação regular de uma instituição pública nos projetos em que assentam os seus serviços, como um membro entre outros: comunicações de defeitos, correções, traduções, revisões, dinheiro e uma voz na planificação.',
  'active-engagement-with-the-open-source-community.why':
    'Um projeto planifica para quem nele participa. Uma instituição que só recebe descobre que as suas necessidades não constam da lista, que as suas alterações locais deixam de funcionar em cada atualização, e que ninguém a conhece quando precisa de ajuda.',
  'active-engagement-with-the-open-source-community.how.0':
    'Ordene os projetos em uso segundo o que depende deles e escolha os cinco primeiros.',
  'active-engagement-with-the-open-source-community.how.1':
    'Dê a uma pessoa por projeto a tarefa e o tempo para acompanhar os seus canais.',
  'active-engagement-with-the-open-source-community.how.2':
    'Comece pelo que é fácil: boas comunicações de defeitos, traduções, respostas a outros utilizadores.',
  'active-engagement-with-the-open-source-community.how.3':
    'Envie cada correção local ao projeto antes da versão seguinte.',
  'active-engagement-with-the-open-source-community.how.4':
    'Participe nas reuniões em que se discute o roteiro e leve as necessidades em forma de propostas escritas.',
  'active-engagement-with-the-open-source-community.how.5':
    'Apoie o projeto com dinheiro ou pessoal se for vital e tiver falta de um e de outro.',
  'active-engagement-with-the-open-source-community.evidence.0':
    'Contas do pessoal com contribuições aceites nos projetos escolhidos.',
  'active-engagement-with-the-open-source-community.evidence.1':
    'Uma lista das alterações locais que ainda não foram devolvidas ao projeto, e a sua extensão ao longo do tempo.',
  'active-engagement-with-the-open-source-community.evidence.2':
    'Pontos do roteiro que tiveram origem numa proposta da instituição.',
  'active-engagement-with-the-open-source-community.evidence.3':
    'Pagamentos ou quotas em apoio de um projeto.',
  'training-and-capacity-initiatives.what':
    'Um programa de formação conduzido como um serviço: recolhem-se as necessidades, concebem-se os cursos por função, apoia-se quem aprende no posto de trabalho e medem-se os resultados.',
  'training-and-capacity-initiatives.why':
    'As sessões isoladas esquecem-se depressa. Um programa que volta todos os anos, com materiais reutilizáveis, permite que o pessoal novo recupere o atraso e acompanha a evolução dos sistemas.',
  'training-and-capacity-initiatives.how.0':
    'Agrupe o pessoal por função e pelo que sabe: sem conhecimentos, a requalificar, a aperfeiçoar.',
  'training-and-capacity-initiatives.how.1':
    'Escreva para cada grupo o que as pessoas devem saber fazer no fim, e escolha ou adapte materiais abertos para esse fim.',
  'training-and-capacity-initiatives.how.2':
    'Combine formatos: lições curtas, exercícios práticos num sistema de testes e ajuda no posto de trabalho.',
  'training-and-capacity-initiatives.how.3':
    'Forme formadores dentro da instituição, para que o programa não dependa de visitantes.',
  'training-and-capacity-initiatives.how.4':
    'Publique os seus próprios materiais sob uma licença aberta, nas línguas de trabalho.',
  'training-and-capacity-initiatives.how.5':
    'Teste o que as pessoas sabem fazer ao fim de três meses e altere os cursos em conformidade.',
  'training-and-capacity-initiatives.evidence.0':
    'Um plano de estudos por função com objetivos de aprendizagem.',
  'training-and-capacity-initiatives.evidence.1':
    'Presenças e resultados das provas por curso e por grupo, desagregados por sexo.',
  'training-and-capacity-initiatives.evidence.2':
    'Materiais de formação sob uma licença aberta, com data de revisão.',
  'training-and-capacity-initiatives.evidence.3': 'Uma lista de formadores internos.',
  'continuous-evaluation-improvement-mechanisms.what':
    'Um ciclo em torno de cada sistema em funcionamento: observar o seu comportamento, ouvir os seus utilizadores, auditá-lo, compará-lo com as metas e transformar as constatações nas tarefas seguintes.',
  'continuous-evaluation-improvement-mechanisms.why':
    'Um sistema de que ninguém cuida degrada-se: os componentes envelhecem, os utilizadores contornam-no, e os defeitos acumulam-se até só restar substituí-lo. O ciclo mantém o custo baixo porque faz da reparação um hábito.',
  'continuous-evaluation-improvement-mechanisms.how.0':
    'Fixe algumas metas que os utilizadores reconheceriam, como o tempo para concluir uma tarefa, a parte dos pedidos bem-sucedidos e o tempo de reparação.',
  'continuous-evaluation-improvement-mechanisms.how.1':
    'Instale antes do lançamento a medição da disponibilidade, da rapidez e dos erros, e publique os números principais.',
  'continuous-evaluation-improvement-mechanisms.how.2':
    'Recolha opiniões dentro do serviço e em entrevistas anuais, também junto de quem desistiu.',
  'continuous-evaluation-improvement-mechanisms.how.3':
    'Planifique as atualizações a um ritmo fixo, com testes e com a possibilidade de voltar atrás.',
  'continuous-evaluation-improvement-mechanisms.how.4':
    'Audite uma vez por ano o código, a configuração e a acessibilidade.',
  'continuous-evaluation-improvement-mechanisms.how.5':
    'Faça em cada trimestre uma revisão que decida o que se melhora, e registe-a.',
  'continuous-evaluation-improvement-mechanisms.evidence.0':
    'Uma página pública com os números do serviço ao longo de pelo menos um ano.',
  'continuous-evaluation-improvement-mechanisms.evidence.1':
    'Um calendário de atualizações com as datas em que foram instaladas.',
  'continuous-evaluation-improvement-mechanisms.evidence.2':
    'Atas das revisões com as decisões e o seguimento que tiveram.',
};
