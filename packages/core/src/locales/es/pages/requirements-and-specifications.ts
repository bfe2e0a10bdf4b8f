/** The texts of “requirements-and-specifications” in Spanish. */
export const requirementsAndSpecifications: Readonly<Record<string, string>> = {
  'licensing-selection-based-on-requirements.what':
    'La elección de una licencia para el software que va a publicarse, y de las licencias aceptables para el software que va a usarse, hecha a partir de lo que el proyecto debe permitir y de lo que debe impedir.',
  'licensing-selection-based-on-requirements.why':
    'La licencia decide si otros países pueden adoptar un sistema, si una empresa puede volver a cerrarlo y si dos componentes pueden distribuirse juntos. Es difícil cambiarla una vez que ha contribuido gente de fuera.',
  'licensing-selection-based-on-requirements.how.0':
    'Escriba los usos previstos: interno, ofrecido como servicio, cedido a otros organismos, incorporado a productos de empresas.',
  'licensing-selection-based-on-requirements.how.1':
    'Decida si los cambios de terceros deben seguir abiertos y si cuenta el uso a través de una red.',
  'licensing-selection-based-on-requirements.how.2':
    'Enumere las licencias de todos los componentes que se incluirán y descarte los que no puedan combinarse.',
  'licensing-selection-based-on-requirements.how.3':
    'Tome una licencia aprobada tal como está, por su identificador SPDX, y nunca redacte una propia.',
  'licensing-selection-based-on-requirements.how.4':
    'Pida a la unidad jurídica que confirme la elección e incluya después el texto de la licencia y un aviso en cada repositorio.',
  'licensing-selection-based-on-requirements.how.5':
    'Elija licencias distintas para los datos y la documentación.',
  'licensing-selection-based-on-requirements.evidence.0':
    'Una nota con los motivos de la licencia, firmada por personal jurídico.',
  'licensing-selection-based-on-requirements.evidence.1':
    'Un archivo de licencia y avisos de licencia legibles por máquina en el repositorio.',
  'licensing-selection-based-on-requirements.evidence.2':
    'Un análisis de las licencias de los componentes sin conflictos pendientes.',
  'adhering-to-technical-standards.what':
    'Saber qué estándares abiertos son aplicables a un sistema, pedirlos por número y versión, y probar que el software entregado los sigue de verdad.',
  'adhering-to-technical-standards.why':
    'Los estándares permiten que un sistema de salud se comunique con un sistema de identidad de otro fabricante y que un ministerio cambie de proveedor. Un producto que dice seguir un estándar puede seguir una versión antigua o solo la mitad.',
  'adhering-to-technical-standards.how.0':
    'Reúna los estándares que ya exigen la ley y las reglas nacionales de interoperabilidad.',
  'adhering-to-technical-standards.how.1':
    'Añada los del sector, como HL7 para la salud, y los de accesibilidad en la web, y anote la versión y la parte.',
  'adhering-to-technical-standards.how.2':
    'Prefiera los estándares que cualquiera puede leer y aplicar sin pagar.',
  'adhering-to-technical-standards.how.3':
    'Escriba cada uno en la especificación como una afirmación comprobable, con la prueba que se usará.',
  'adhering-to-technical-standards.how.4':
    'Haga pruebas de conformidad en la recepción y después de cada actualización importante.',
  'adhering-to-technical-standards.how.5':
    'Participe en el organismo nacional o sectorial que mantiene el estándar y comunique las carencias.',
  'adhering-to-technical-standards.evidence.0':
    'Una lista de estándares con sus versiones en la especificación.',
  'adhering-to-technical-standards.evidence.1':
    'Informes de pruebas de conformidad de los sistemas en funcionamiento.',
  'adhering-to-technical-standards.evidence.2':
    'Pertenencia a un organismo de normalización o comentarios presentados ante él.',
  'compliance-with-security-and-privacy-regulations.what':
    'La capacidad de leer las leyes de seguridad y datos personales, averiguar cuáles obligan a un sistema y demostrar con el diseño, las pruebas y los registros que el sistema las cumple.',
  'compliance-with-security-and-privacy-regulations.why':
    'Una violación de la seguridad perjudica a la ciudadanía y puede acabar con un proyecto. Los componentes de código abierto a menudo no tienen un proveedor con contrato, por lo que la institución que opera el sistema asume la mayor parte del deber y debe poder demostrar que cumplió con lo suyo.',
  'compliance-with-security-and-privacy-regulations.how.0':
    'Enumere las leyes y los marcos aplicables, nacionales y extranjeros, con los artículos que afectan al sistema.',
  'compliance-with-security-and-privacy-regulations.how.1':
    'Describa qué datos personales se tratan, con qué finalidad, dónde se conservan y durante cuánto tiempo.',
  'compliance-with-security-and-privacy-regulations.how.2':
    'Haga una evaluación de impacto antes de construir y elija la opción que necesite menos datos.',
  'compliance-with-security-and-privacy-regulations.how.3':
    'Traduzca cada deber en un control, y cada control en una prueba o un ajuste que pueda inspeccionarse.',
  'compliance-with-security-and-privacy-regulations.how.4':
    'Designe un delegado de protección de datos que asesore e informe, una persona responsable de seguridad y la persona a cargo que decida si la publicación de una versión espera su dictamen.',
  'compliance-with-security-and-privacy-regulations.how.5':
    'Revise todo el registro una vez al año y después de cada incidente.',
  'compliance-with-security-and-privacy-regulations.evidence.0':
    'Un cuadro que va del deber legal al control y a la prueba.',
  'compliance-with-security-and-privacy-regulations.evidence.1':
    'Una evaluación de impacto relativa a la protección de datos con fecha anterior al inicio de la operación.',
  'compliance-with-security-and-privacy-regulations.evidence.2':
    'Registros de las actividades de tratamiento y de los derechos de acceso.',
  'compliance-with-security-and-privacy-regulations.evidence.3':
    'El informe de la última auditoría y su seguimiento.',
  'comprehensive-documentation-of-contributions.what':
    'El hábito de registrar cada cambio de modo que lo entienda una persona que no estuvo presente: el motivo, la solución, las alternativas descartadas, las pruebas y el efecto para las personas usuarias.',
  'comprehensive-documentation-of-contributions.why':
    'Los equipos de la administración cambian a menudo. Los cambios sin documentar hay que volver a descubrirlos a un costo alto, y la gente de fuera no contribuye a un proyecto cuya historia no puede leer.',
  'comprehensive-documentation-of-contributions.how.0':
    'Acuerde una sola forma de registrar los cambios, por ejemplo una plantilla para las solicitudes de incorporación (merge requests) con motivo, solución, pruebas y riesgos.',
  'comprehensive-documentation-of-contributions.how.1':
    'Rechace los cambios cuyo registro esté vacío y ayude a quienes llegan a escribir los primeros.',
  'comprehensive-documentation-of-contributions.how.2':
    'Conserve junto al código registros breves de las decisiones de diseño.',
  'comprehensive-documentation-of-contributions.how.3':
    'Actualice los manuales de uso y de operación en el mismo cambio que altera el funcionamiento.',
  'comprehensive-documentation-of-contributions.how.4':
    'Escriba para cada versión publicada un registro de cambios en lenguaje claro.',
  'comprehensive-documentation-of-contributions.how.5':
    'Pruebe los documentos haciendo que una persona nueva instale el sistema solo con ellos.',
  'comprehensive-documentation-of-contributions.evidence.0':
    'Una muestra de veinte cambios en los que pueden leerse el motivo y las pruebas.',
  'comprehensive-documentation-of-contributions.evidence.1':
    'Un registro de cambios y registros de decisiones que llegan hasta la última versión publicada.',
  'comprehensive-documentation-of-contributions.evidence.2':
    'El informe de una persona nueva que instaló el sistema a partir de los documentos.',
  'active-engagement-with-the-open-source-community.what':
    'La participación habitual de una institución pública en los proyectos en que se apoyan sus servicios, como un miembro más: avisos de fallos, correcciones, traducciones, revisiones, dinero y voz en la planificación.',
  'active-engagement-with-the-open-source-community.why':
    'Un proyecto planifica para quienes participan. Una institución que solo toma descubre que sus necesidades no están en la lista, que sus cambios privados dejan de funcionar con cada actualización y que nadie la conoce cuando necesita ayuda.',
  'active-engagement-with-the-open-source-community.how.0':
    'Ordene los proyectos en uso según cuánto depende de ellos y elija los cinco primeros.',
  'active-engagement-with-the-open-source-community.how.1':
    'Dé a una persona por proyecto la tarea y el tiempo de seguir sus canales.',
  'active-engagement-with-the-open-source-community.how.2':
    'Comience por lo fácil: buenos avisos de fallos, traducciones, respuestas a otros usuarios.',
  'active-engagement-with-the-open-source-community.how.3':
    'Devuelva al proyecto cada corrección local antes de su siguiente versión.',
  'active-engagement-with-the-open-source-community.how.4':
    'Acuda a las reuniones en las que se debate la hoja de ruta y lleve las necesidades como propuestas escritas.',
  'active-engagement-with-the-open-source-community.how.5':
    'Apoye al proyecto con dinero o personal si es vital y carece de ambos.',
  'active-engagement-with-the-open-source-community.evidence.0':
    'Cuentas del personal con contribuciones aceptadas en los proyectos elegidos.',
  'active-engagement-with-the-open-source-community.evidence.1':
    'Una lista de los cambios locales que no se han devuelto, y su extensión a lo largo del tiempo.',
  'active-engagement-with-the-open-source-community.evidence.2':
    'Puntos de la hoja de ruta que nacen de una propuesta de la institución.',
  'active-engagement-with-the-open-source-community.evidence.3':
    'Pagos o afiliaciones en apoyo de un proyecto.',
  'training-and-capacity-initiatives.what':
    'Un programa de formación que se gestiona como un servicio: se recogen las necesidades, se diseñan los cursos por función, se apoya en el trabajo a quienes aprenden y se miden los resultados.',
  'training-and-capacity-initiatives.why':
    'Los talleres aislados se olvidan pronto. Un programa que vuelve cada año, con material reutilizable, permite que el personal nuevo se ponga al día y sigue el ritmo de los sistemas.',
  'training-and-capacity-initiatives.how.0':
    'Agrupe al personal por función y por lo que sabe: sin conocimientos, en reciclaje profesional, en perfeccionamiento.',
  'training-and-capacity-initiatives.how.1':
    'Escriba para cada grupo qué debería saber hacer la gente al final, y elija o adapte material abierto para ello.',
  'training-and-capacity-initiatives.how.2':
    'Combine formatos: lecciones breves, ejercicios prácticos en un sistema de prueba y ayuda en el puesto de trabajo.',
  'training-and-capacity-initiatives.how.3':
    'Forme a formadoras y formadores dentro de la institución para que el programa no dependa de visitantes.',
  'training-and-capacity-initiatives.how.4':
    'Publique su propio material con una licencia abierta, en las lenguas de trabajo.',
  'training-and-capacity-initiatives.how.5':
    'Compruebe a los tres meses qué saben hacer quienes aprendieron y modifique los cursos en consecuencia.',
  'training-and-capacity-initiatives.evidence.0':
    'Un plan de estudios por función con objetivos de aprendizaje.',
  'training-and-capacity-initiatives.evidence.1':
    'Resultados de asistencia y de pruebas por curso y por grupo, desglosados por sexo.',
  'training-and-capacity-initiatives.evidence.2':
    'Material de formación con licencia abierta y fecha de revisión.',
  'training-and-capacity-initiatives.evidence.3': 'Una lista del personal formador interno.',
  'continuous-evaluation-improvement-mechanisms.what':
    'Un ciclo en torno a cada sistema en uso: observar su comportamiento, preguntar a las personas usuarias, auditarlo, compararlo con las metas y convertir las constataciones en las tareas siguientes.',
  'continuous-evaluation-improvement-mechanisms.why':
    'Un sistema al que nadie atiende se degrada: los componentes envejecen, las personas usuarias buscan cómo eludirlo y los fallos se acumulan hasta que solo queda sustituirlo. El ciclo mantiene bajo el costo al hacer de la reparación un hábito.',
  'continuous-evaluation-improvement-mechanisms.how.0':
    'Fije unas pocas metas que las personas usuarias reconocerían, como el tiempo para terminar una tarea, la proporción de solicitudes logradas y el tiempo de reparación.',
  'continuous-evaluation-improvement-mechanisms.how.1':
    'Instale la medición de la disponibilidad, la velocidad y los errores antes del lanzamiento y publique las cifras principales.',
  'continuous-evaluation-improvement-mechanisms.how.2':
    'Recoja comentarios dentro del servicio y en entrevistas anuales, también de quienes desistieron.',
  'continuous-evaluation-improvement-mechanisms.how.3':
    'Planifique las actualizaciones con un ritmo fijo, con pruebas y una vía de retorno.',
  'continuous-evaluation-improvement-mechanisms.how.4':
    'Audite el código, la configuración y la accesibilidad una vez al año.',
  'continuous-evaluation-improvement-mechanisms.how.5':
    'Celebre cada trimestre una revisión que decida qué se mejora y regístrela.',
  'continuous-evaluation-improvement-mechanisms.evidence.0':
    'Una página pública con cifras del servicio de al menos un año.',
  'continuous-evaluation-improvement-mechanisms.evidence.1':
    'Un calendario de actualizaciones con las fechas en que se instalaron.',
  'continuous-evaluation-improvement-mechanisms.evidence.2':
    'Actas de las revisiones con las decisiones y lo que fue de ellas.',
};
