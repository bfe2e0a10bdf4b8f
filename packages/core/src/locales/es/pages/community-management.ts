/** The texts of “community-management” in Spanish. */
export const communityManagement: Readonly<Record<string, string>> = {
  'identify-build-and-grow-the-open-source-community.what':
    'El trabajo de encontrar a las personas con motivos para interesarse por un proyecto, invitarlas, facilitar la primera contribución y dejar que el círculo crezca al ritmo que pueda soportar.',
  'identify-build-and-grow-the-open-source-community.why':
    'El software que solo conoce su propietario muere con el presupuesto del propietario. Una comunidad encuentra fallos, escribe traducciones y forma a quienes tomarán el relevo, pero no nace por sí sola por el mero hecho de publicar el código.',
  'identify-build-and-grow-the-open-source-community.how.0':
    'Describa quién podría beneficiarse del proyecto: organismos, empresas, estudiantes, grupos de usuarios, y qué obtendría cada cual al sumarse.',
  'identify-build-and-grow-the-open-source-community.how.1':
    'Escriba una página de inicio clara: finalidad, estado, cómo instalar, cómo ayudar, cómo comportarse.',
  'identify-build-and-grow-the-open-source-community.how.2':
    'Mantenga una lista de tareas pequeñas para personas nuevas y responda al primer mensaje de cada una en dos días.',
  'identify-build-and-grow-the-open-source-community.how.3':
    'Comience con una universidad o un grupo de usuarios, celebre una reunión periódica e invite a profesionales a intervenir.',
  'identify-build-and-grow-the-open-source-community.how.4':
    'Vaya adonde la gente ya está, con charlas, eventos y foros existentes.',
  'identify-build-and-grow-the-open-source-community.how.5':
    'Cuente las personas nuevas, las que vuelven a contribuir y los lugares de los que proceden, y actúe donde falte un grupo.',
  'identify-build-and-grow-the-open-source-community.evidence.0':
    'Una página de inicio, una guía de contribución y un código de conducta.',
  'identify-build-and-grow-the-open-source-community.evidence.1':
    'Cifras de quienes contribuyeron por primera vez y de quienes volvieron a hacerlo en el último año.',
  'identify-build-and-grow-the-open-source-community.evidence.2':
    'Una lista de eventos con el número de participantes.',
  'identify-build-and-grow-the-open-source-community.evidence.3':
    'Personas que contribuyen desde más de una organización.',
  'managing-open-source-community-over-a-project-lifetime.what':
    'El cuidado de una comunidad en todas las etapas de un proyecto: reglas que se conocen y se siguen, decisiones que se explican, conflictos que se resuelven, trabajo que se reparte y líderes que se relevan a tiempo.',
  'managing-open-source-community-over-a-project-lifetime.why':
    'El entusiasmo del primer año no dura. Sin reglas deciden unas pocas voces fuertes, sin relevo los responsables de mantenimiento se agotan, y un servicio público queda apoyado en un proyecto abandonado.',
  'managing-open-source-community-over-a-project-lifetime.how.0':
    'Publique cómo se toman las decisiones, quién puede incorporar cambios y cómo se obtiene ese derecho.',
  'managing-open-source-community-over-a-project-lifetime.how.1':
    'Nombre a dos personas que reciban las quejas sobre conducta y describa qué hacen con ellas.',
  'managing-open-source-community-over-a-project-lifetime.how.2':
    'Celebre reuniones abiertas a horas convenientes para varias regiones, con notas.',
  'managing-open-source-community-over-a-project-lifetime.how.3':
    'Agradezca por su nombre a quienes contribuyen en cada versión publicada y conceda premios, certificados o viajes cuando sea posible.',
  'managing-open-source-community-over-a-project-lifetime.how.4':
    'Vigile las señales de alerta, como respuestas lentas y demasiado trabajo en una sola persona.',
  'managing-open-source-community-over-a-project-lifetime.how.5':
    'Planifique el relevo: dos personas para cada función y una regla para dejarla.',
  'managing-open-source-community-over-a-project-lifetime.evidence.0':
    'Un documento de gobernanza con los nombres de quienes desempeñan hoy las funciones.',
  'managing-open-source-community-over-a-project-lifetime.evidence.1':
    'Actas de las reuniones de los últimos seis meses.',
  'managing-open-source-community-over-a-project-lifetime.evidence.2':
    'La mediana del tiempo hasta que quien contribuye recibe una primera respuesta.',
  'managing-open-source-community-over-a-project-lifetime.evidence.3':
    'Un caso de conflicto o de relevo que se trató según la regla publicada.',
  'adoption-of-tools.what':
    'La elección de un conjunto pequeño de herramientas para conversar, planificar, compartir código y textos y automatizar el trabajo rutinario, y el cuidado de que todos los miembros puedan usarlas y las usen.',
  'adoption-of-tools.why':
    'Cada herramienta adicional divide la conversación y deja fuera a alguien, por ejemplo a quienes tienen conexiones lentas o carecen de una cuenta de pago. Las buenas herramientas apenas se notan; las malas hacen perder a los miembros que más necesita un proyecto.',
  'adoption-of-tools.how.0': 'Pregunte a los miembros qué usan, en qué dispositivos y con qué conexión.',
  'adoption-of-tools.how.1':
    'Decida un solo lugar para cada cosa: código, tareas, conversación rápida, debate largo y documentos.',
  'adoption-of-tools.how.2':
    'Prefiera servicios de código abierto o, al menos, exportables y haga visibles las decisiones sin necesidad de una cuenta.',
  'adoption-of-tools.how.3':
    'Adapte la herramienta al tamaño: un grupo de mensajería conviene a un círculo pequeño; un chat con hilos, a uno grande.',
  'adoption-of-tools.how.4':
    'Automatice los saludos, las comprobaciones y la publicación de versiones para que las personas tengan tiempo para las personas.',
  'adoption-of-tools.how.5': 'Revise cada año qué herramienta no usa nadie y retírela.',
  'adoption-of-tools.evidence.0': 'Una página que nombra cada herramienta y su finalidad.',
  'adoption-of-tools.evidence.1': 'Cifras de cuántos miembros están activos en cada una.',
  'adoption-of-tools.evidence.2':
    'Una exportación de los contenidos de la comunidad que se restauró como prueba.',
};
