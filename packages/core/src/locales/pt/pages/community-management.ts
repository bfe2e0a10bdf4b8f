/** The texts of “community-management” in Portuguese. */
export const communityManagement: Readonly<Record<string, string>> = {
  'identify-build-and-grow-the-open-source-community.what':
    'O trabalho de encontrar as pessoas que têm uma razão para se interessar por um projeto, convidá-las, facilitar a primeira contribuição e deixar crescer o grupo ao ritmo que ele suporta.',
  'identify-build-and-grow-the-open-source-community.why':
    'O software que só o seu titular conhece acaba com o orçamento desse titular. Uma comunidade encontra defeitos, escreve traduções e forma sucessores, mas não se forma sozinha só porque se publica o código.',
  'identify-build-and-grow-the-open-source-community.how.0':
    'Descreva quem poderia ganhar com o projeto: entidades, empresas, estudantes, grupos de utilizadores, e o que cada um obteria ao aderir.',
  'identify-build-and-grow-the-open-source-community.how.1':
    'Escreva uma página inicial clara: finalidade, estado, como instalar, como ajudar, como se comportar.',
  'identify-build-and-grow-the-open-source-community.how.2':
    'Mantenha uma lista de pequenas tarefas para novos participantes e responda em dois dias à primeira mensagem de cada um.',
  'identify-build-and-grow-the-open-source-community.how.3':
    'Comece com uma universidade ou um grupo de utilizadores, faça uma reunião regular e convide profissionais a falar.',
  'identify-build-and-grow-the-open-source-community.how.4':
    'Vá onde as pessoas já estão, com palestras, eventos e fóruns existentes.',
  'identify-build-and-grow-the-open-source-community.how.5':
    'Conte os novos participantes, os colaboradores que voltam e os lugares de onde vêm, e atue onde falta um grupo.',
  'identify-build-and-grow-the-open-source-community.evidence.0':
    'Uma página inicial, um guia de contribuição e um código de conduta.',
  'identify-build-and-grow-the-open-source-community.evidence.1':
    'Números do último ano sobre os colaboradores novos e os que voltaram.',
  'identify-build-and-grow-the-open-source-community.evidence.2':
    'Uma lista de eventos com o número de participantes.',
  'identify-build-and-grow-the-open-source-community.evidence.3': 'Colaboradores de mais de uma organização.',
  'managing-open-source-community-over-a-project-lifetime.what':
    'Cuidar de uma comunidade em todas as fases de um projeto: regras conhecidas e seguidas, decisões explicadas, conflitos resolvidos, trabalho partilhado e dirigentes substituídos a tempo.',
  'managing-open-source-community-over-a-project-lifetime.why':
    'O entusiasmo do primeiro ano não dura. Sem regras, decidem as vozes mais fortes; sem sucessores, os responsáveis pela manutenção esgotam-se, e um serviço público fica a depender de um projeto abandonado.',
  'managing-open-source-community-over-a-project-lifetime.how.0':
    'Publique como se tomam as decisões, quem pode integrar alterações e como se obtém esse direito.',
  'managing-open-source-community-over-a-project-lifetime.how.1':
    'Designe duas pessoas que recebem queixas sobre conduta e descreva o que fazem com elas.',
  'managing-open-source-community-over-a-project-lifetime.how.2':
    'Faça reuniões abertas a horas que sirvam a várias regiões, com notas.',
  'managing-open-source-community-over-a-project-lifetime.how.3':
    'Agradeça pelo nome a quem contribuiu em cada versão publicada e ofereça prémios, certificados ou viagens quando possível.',
  'managing-open-source-community-over-a-project-lifetime.how.4':
    'Observe os sinais de alerta, como respostas lentas e trabalho a mais para uma só pessoa.',
  'managing-open-source-community-over-a-project-lifetime.how.5':
    'Planifique a sucessão: duas pessoas para cada função e uma regra para a saída.',
  'managing-open-source-community-over-a-project-lifetime.evidence.0':
    'Um documento de governação com os nomes de quem hoje exerce as funções.',
  'managing-open-source-community-over-a-project-lifetime.evidence.1':
    'Registos das reuniões dos últimos seis meses.',
  'managing-open-source-community-over-a-project-lifetime.evidence.2':
    'A mediana do tempo até um colaborador receber a primeira resposta.',
  'managing-open-source-community-over-a-project-lifetime.evidence.3':
    'Um caso de conflito ou de sucessão tratado segundo a regra publicada.',
  'adoption-of-tools.what':
    'Escolher um conjunto pequeno de ferramentas para conversar, planificar, partilhar código e textos e automatizar o trabalho de rotina, e assegurar que todos os membros as podem usar e usam.',
  'adoption-of-tools.why':
    'Cada ferramenta a mais divide a conversa e deixa alguém de fora, por exemplo quem tem ligações lentas ou não tem uma conta paga. As boas ferramentas mal se notam; as más afastam os membros de que um projeto mais precisa.',
  'adoption-of-tools.how.0': 'Pergunte aos membros o que usam, em que aparelhos e com que ligação.',
  'adoption-of-tools.how.1':
    'Decida um lugar para cada fim: código, tarefas, conversas rápidas, discussões longas e documentos.',
  'adoption-of-tools.how.2':
    'Prefira serviços de código aberto ou pelo menos exportáveis e torne as decisões visíveis sem uma conta.',
  'adoption-of-tools.how.3':
    'Ajuste ao tamanho: um grupo de mensagens serve a um círculo pequeno; um chat com conversas por assunto, a um círculo grande.',
  'adoption-of-tools.how.4':
    'Automatize as saudações, as verificações e as publicações, para que as pessoas tenham tempo para as pessoas.',
  'adoption-of-tools.how.5': 'Examine todos os anos que ferramenta ninguém usa e retire-a.',
  'adoption-of-tools.evidence.0': 'Uma página que indica cada ferramenta e a sua finalidade.',
  'adoption-of-tools.evidence.1': 'Números de membros ativos em cada uma.',
  'adoption-of-tools.evidence.2': 'Uma exportação dos conteúdos da comunidade que foi restaurada num teste.',
};
