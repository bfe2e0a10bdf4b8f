/** The texts of “procurement-and-legal” in Spanish. */
export const procurementAndLegal: Readonly<Record<string, string>> = {
  'value-for-money-assessment.what':
    'Un juicio de las ofertas según la relación entre lo que dan y lo que cuestan durante toda la vida de la solución, en el que la apertura, la reutilización y la libertad de salir cuentan como beneficios.',
  'value-for-money-assessment.why':
    'Si decide solo el precio, gana un producto con un precio de entrada bajo y pagos posteriores altos. Si decide la ausencia de costo de licencia, se olvida el trabajo de operar el código abierto. Ambos errores se descubren solo años después.',
  'value-for-money-assessment.how.0': 'Describa el resultado que debe aportar el servicio y cómo se medirá.',
  'value-for-money-assessment.how.1':
    'Calcule el costo de toda la vida de cada oferta con el mismo método y el mismo período.',
  'value-for-money-assessment.how.2':
    'Dé puntos a los beneficios que no tienen precio: estándares abiertos, reutilización por otros organismos, independencia de un único proveedor. Dé puntos por el empleo local solo donde la ley y el prestamista lo permitan (acuerdo de la OMC sobre contratación pública, directivas de la UE, reglas del Banco Mundial).',
  'value-for-money-assessment.how.3': 'Fije las ponderaciones antes de abrir las ofertas y publíquelas.',
  'value-for-money-assessment.how.4':
    'Compruebe cómo varía la clasificación cuando cambian las ponderaciones o los costos inciertos.',
  'value-for-money-assessment.how.5':
    'Escriba una breve exposición de motivos y compárela con la realidad al cabo de dos años.',
  'value-for-money-assessment.evidence.0':
    'Reglas de evaluación con ponderaciones, de fecha anterior a las ofertas.',
  'value-for-money-assessment.evidence.1': 'Un cuadro de costos de toda la vida de cada oferta.',
  'value-for-money-assessment.evidence.2': 'Una exposición de motivos que una auditoría puede seguir.',
  'value-for-money-assessment.evidence.3': 'Una revisión de la decisión tras los primeros años de uso.',
  'understanding-total-cost-of-ownership-tco.what':
    'La capacidad de encontrar todos los costos que causa una solución desde la primera idea hasta su retirada, y de sumarlos para poder comparar las opciones.',
  'understanding-total-cost-of-ownership-tco.why':
    'La licencia suele ser la parte más pequeña del costo. El alojamiento, la integración, la migración de datos, la formación, el soporte, la seguridad y la salida final deciden lo que cuesta un servicio, y cada uno difiere entre las opciones abiertas y las propietarias.',
  'understanding-total-cost-of-ownership-tco.how.0':
    'Fije el período y el alcance: qué personas usuarias, qué funciones, qué calidad de servicio.',
  'understanding-total-cost-of-ownership-tco.how.1':
    'Reúna los costos del inicio: compra, adaptación, integración, migración de datos, formación.',
  'understanding-total-cost-of-ownership-tco.how.2':
    'Reúna los costos de cada año: alojamiento, soporte, actualizaciones, personal, conectividad, auditorías.',
  'understanding-total-cost-of-ownership-tco.how.3':
    'Añada los costos del final: exportación de datos, archivo, sustitución.',
  'understanding-total-cost-of-ownership-tco.how.4':
    'Descuente los años futuros con la tasa que usa el ministerio de finanzas y tenga en cuenta la inflación y la moneda.',
  'understanding-total-cost-of-ownership-tco.how.5':
    'Muestre el total con un valor bajo y uno alto en lugar de un solo número.',
  'understanding-total-cost-of-ownership-tco.evidence.0':
    'Una ficha de costos que abarca el inicio, la operación y la salida.',
  'understanding-total-cost-of-ownership-tco.evidence.1': 'Fuentes de los precios y los salarios.',
  'understanding-total-cost-of-ownership-tco.evidence.2':
    'Una comparación del costo previsto y el real de un proyecto anterior.',
  'capacity-to-run-integrate-open-source-in-public-procurement.what':
    'La capacidad de una unidad de contratación para tratar las soluciones de código abierto como una opción normal, desde el estudio del mercado hasta el fin del contrato, tanto para software como para servicios y soporte.',
  'capacity-to-run-integrate-open-source-in-public-procurement.why':
    'Muchos formularios de licitación suponen que se compra un producto con un precio por usuario. Las ofertas de código abierto fracasan entonces por motivos formales, o nunca se presentan, y el Estado paga un software que podría haber compartido.',
  'capacity-to-run-integrate-open-source-in-public-procurement.how.0':
    'Revise los formularios tipo de licitación y elimine las marcas y las exigencias que solo puede cumplir quien vende licencias.',
  'capacity-to-run-integrate-open-source-in-public-procurement.how.1':
    'Añada el deber de buscar soluciones de código abierto existentes antes de cada compra importante y de registrar el resultado.',
  'capacity-to-run-integrate-open-source-in-public-procurement.how.2':
    'Separe el software de los servicios, para que el soporte y la adaptación puedan contratarse con varias empresas.',
  'capacity-to-run-integrate-open-source-in-public-procurement.how.3':
    'Forme al personal de contratación en licencias, modelos de negocio y formas de trabajo de las comunidades.',
  'capacity-to-run-integrate-open-source-in-public-procurement.how.4':
    'Realice una licitación piloto con asesoramiento de la oficina de código abierto y publique los documentos para su reutilización.',
  'capacity-to-run-integrate-open-source-in-public-procurement.how.5':
    'Siga cada año el número de ofertas y adjudicaciones de código abierto.',
  'capacity-to-run-integrate-open-source-in-public-procurement.evidence.0':
    'Plantillas de licitación revisadas para el código abierto.',
  'capacity-to-run-integrate-open-source-in-public-procurement.evidence.1':
    'Registros de la búsqueda de software reutilizable en compras recientes.',
  'capacity-to-run-integrate-open-source-in-public-procurement.evidence.2':
    'El número de ofertas y adjudicaciones de código abierto por año.',
  'capacity-to-run-integrate-open-source-in-public-procurement.evidence.3':
    'Registros de formación del personal de contratación.',
  'understanding-open-source-licensing.what':
    'Un conocimiento práctico de las licencias de código abierto para personas que no son juristas: qué familias existen, qué permite cada una, qué deberes nacen cuando se entrega el software a terceros y cuándo pedir ayuda.',
  'understanding-open-source-licensing.why':
    'Quien contrata sin conocer las licencias no puede juzgar una oferta, y un proyecto que las ignora puede tener que retirar un servicio. La mayoría de las preguntas son sencillas y se repiten, por lo que un poco de conocimiento rinde mucho.',
  'understanding-open-source-licensing.how.0':
    'Aprenda las familias principales: permisivas, copyleft débil, copyleft fuerte y copyleft de red, con un ejemplo de cada una.',
  'understanding-open-source-licensing.how.1':
    'Distinga el uso dentro de la institución de la entrega del software a terceros, porque la mayoría de los deberes nacen con la segunda.',
  'understanding-open-source-licensing.how.2':
    'Lea las licencias por sus identificadores SPDX y pida a los proveedores que hagan lo mismo.',
  'understanding-open-source-licensing.how.3':
    'Practique con casos reales: combinar dos componentes, publicar una versión modificada, ofrecer un servicio.',
  'understanding-open-source-licensing.how.4':
    'Mantenga una lista de una página con las licencias aceptadas, por comprobar y rechazadas.',
  'understanding-open-source-licensing.how.5':
    'Nombre a la persona de la unidad jurídica que responde a las preguntas restantes.',
  'understanding-open-source-licensing.evidence.0': 'Una lista vigente de licencias aceptadas.',
  'understanding-open-source-licensing.evidence.1':
    'Resultados de los cursos del personal de contratación y de quienes dirigen proyectos.',
  'understanding-open-source-licensing.evidence.2':
    'Información sobre licencias en el inventario de software.',
  'procurement-process-integration.what':
    'La capacidad de redactar los pliegos y las reglas de evaluación de modo que a las ofertas de código abierto y a las propietarias se les hagan las mismas preguntas equitativas.',
  'procurement-process-integration.why':
    'Las reglas deciden antes de que lleguen las ofertas. Una frase que exige la garantía de un fabricante, o un volumen de negocios que no tiene ninguna empresa local, excluye todas las ofertas de código abierto sin que nadie lo pretenda.',
  'procurement-process-integration.how.0':
    'Describa funciones y estándares y omita los nombres de productos.',
  'procurement-process-integration.how.1':
    'Pida el código fuente, la documentación y el derecho a modificar y compartir lo que paga el dinero público.',
  'procurement-process-integration.how.2':
    'Admita referencias de proyectos similares en lugar de certificados de un fabricante.',
  'procurement-process-integration.how.3':
    'Divida las compras grandes en lotes que puedan asumir las empresas pequeñas.',
  'procurement-process-integration.how.4':
    'Haga que la oficina de código abierto busque barreras ocultas y publique el borrador para una consulta preliminar del mercado: una sola versión, abierta a todos y con las respuestas publicadas.',
  'procurement-process-integration.how.5':
    'Reúna las preguntas de los licitantes y mejore la plantilla después de cada ronda.',
  'procurement-process-integration.evidence.0': 'Solicitudes de propuestas sin nombres de productos.',
  'procurement-process-integration.evidence.1':
    'Cláusulas sobre código fuente y derechos en contratos firmados.',
  'procurement-process-integration.evidence.2':
    'Un registro de las preguntas de los licitantes y de los cambios que siguieron.',
  'vendor-evaluation.what':
    'Un método justo para juzgar a los proveedores de trabajos de código abierto: ¿conocen el software, devuelven mejoras, pueden hacer el traspaso y seguirán ahí dentro de tres años?',
  'vendor-evaluation.why':
    'Cualquiera puede ofrecer servicios para un producto de código abierto, lo cual es a la vez una fortaleza y un riesgo. Un proveedor sin posición en el proyecto no puede lograr que un fallo se repare en su origen y construirá una versión privada que nadie más puede mantener.',
  'vendor-evaluation.how.0':
    'Pida pruebas de pericia acordes con el objeto del contrato, como contribuciones aceptadas por el proyecto o pruebas equivalentes, y compruébelas en el repositorio público.',
  'vendor-evaluation.how.1': 'Pida los datos de dos clientes de tamaño similar y llámelos.',
  'vendor-evaluation.how.2': 'Examine el plan del proveedor para devolver los cambios al proyecto.',
  'vendor-evaluation.how.3':
    'Compruebe el personal: cuántas personas conocen el producto y qué ocurre si una se marcha.',
  'vendor-evaluation.how.4': 'Exija un plan de traspaso y una prueba de él durante el contrato.',
  'vendor-evaluation.how.5':
    'Puntúe según los criterios de adjudicación publicados, pida los motivos de una oferta anormalmente baja antes de juzgarla y ofrezca a los licitantes no seleccionados información sobre lo que faltó.',
  'vendor-evaluation.evidence.0': 'Hojas de puntuación con la prueba de cada punto.',
  'vendor-evaluation.evidence.1': 'Enlaces a las contribuciones del proveedor elegido.',
  'vendor-evaluation.evidence.2': 'Notas de las llamadas a clientes anteriores.',
  'vendor-evaluation.evidence.3': 'Un plan de traspaso que se ha probado.',
  'capacity-to-recognize-and-address-legal-challenges.what':
    'La capacidad de ver pronto las cuestiones jurídicas del código abierto, separar las sencillas de las graves y resolverlas con derechos claros, buenos contratos y un tratamiento lícito de los datos.',
  'capacity-to-recognize-and-address-legal-challenges.why':
    'Las dudas jurídicas retrasan los proyectos más a menudo que los problemas jurídicos. Cuando nadie puede decir si un uso está permitido, la respuesta segura es no, y se pierde una solución útil. Cuando nadie pregunta, el litigio llega después del lanzamiento.',
  'capacity-to-recognize-and-address-legal-challenges.how.0':
    'Trace un mapa de las cuestiones en cada paso: elección, modificación, combinación, publicación, contrato, datos personales.',
  'capacity-to-recognize-and-address-legal-challenges.how.1':
    'Redacte respuestas tipo breves para las frecuentes y publíquelas dentro de la administración.',
  'capacity-to-recognize-and-address-legal-challenges.how.2':
    'Defina qué casos pasan a la unidad jurídica y en qué plazo debe darse una respuesta.',
  'capacity-to-recognize-and-address-legal-challenges.how.3':
    'Conserve la prueba de los derechos sobre cada componente: origen, licencia, cambios.',
  'capacity-to-recognize-and-address-legal-challenges.how.4':
    'Cree contactos con juristas de otros ministerios y países que conozcan la materia.',
  'capacity-to-recognize-and-address-legal-challenges.how.5':
    'Revise una vez al año los litigios y los que estuvieron a punto de producirse, y adapte las respuestas.',
  'capacity-to-recognize-and-address-legal-challenges.evidence.0': 'Una guía de respuestas tipo con fecha.',
  'capacity-to-recognize-and-address-legal-challenges.evidence.1':
    'Un registro de consultas jurídicas con el tiempo de respuesta.',
  'capacity-to-recognize-and-address-legal-challenges.evidence.2':
    'Registros del origen y la licencia de los componentes en uso.',
  'ip-and-legal-compliance.what':
    'Saber quién posee los derechos de autor, las patentes y las marcas del software que se usa o se publica, y mantener cada uso dentro de las licencias y de la ley.',
  'ip-and-legal-compliance.why':
    'Los derechos sin aclarar salen a la luz en el peor momento: cuando otro país quiere adoptar el sistema o cuando una empresa lo vende. Aclararlos al principio cuesta poco.',
  'ip-and-legal-compliance.how.0':
    'Registre el origen y la licencia de cada componente y de cada contribución.',
  'ip-and-legal-compliance.how.1':
    'Analice el código antes de cada publicación, en busca de material de origen desconocido.',
  'ip-and-legal-compliance.how.2':
    'Establezca en los contratos que el trabajo pagado por el Estado puede publicarse con una licencia abierta.',
  'ip-and-legal-compliance.how.3':
    'Cumpla al publicar los deberes de las licencias: avisos, código fuente, declaración de cambios.',
  'ip-and-legal-compliance.how.4':
    'Compruebe si el nombre y el logotipo de un proyecto afectan a derechos de terceros y proteja los propios.',
  'ip-and-legal-compliance.how.5':
    'Responda en pocos días a las reclamaciones a través de un único contacto designado.',
  'ip-and-legal-compliance.evidence.0': 'Informes de análisis sin hallazgos por explicar.',
  'ip-and-legal-compliance.evidence.1':
    'Avisos y ofertas de código fuente que acompañan al software publicado.',
  'ip-and-legal-compliance.evidence.2': 'Cláusulas contractuales sobre titularidad y publicación.',
  'contractual-considerations.what':
    'La redacción y negociación de contratos para trabajar en software que ninguna de las partes posee en exclusiva: qué se entrega, quién responde, cómo se corrigen los fallos y qué ocurre al final.',
  'contractual-considerations.why':
    'Las licencias de código abierto excluyen la garantía. La certeza que necesita un ministerio debe venir, por tanto, del contrato de servicios: tiempos de respuesta, reparación, actualizaciones de seguridad, derechos sobre el código nuevo y una salida ordenada.',
  'contractual-considerations.how.0':
    'Indique qué se entrega: código en un repositorio público, documentos, pruebas, formación.',
  'contractual-considerations.how.1':
    'Acuerde los derechos de modo que el código nuevo lleve la licencia del proyecto desde el primer día.',
  'contractual-considerations.how.2':
    'Fije niveles de soporte con tiempos de respuesta y de reparación, y consecuencias si no se cumplen.',
  'contractual-considerations.how.3':
    'Imponga al proveedor la garantía y la responsabilidad por su propio trabajo y diga quién se ocupa de los componentes de terceros.',
  'contractual-considerations.how.4':
    'Exija que los cambios se ofrezcan al proyecto original dentro de un plazo fijo.',
  'contractual-considerations.how.5':
    'Planifique el final: traspaso, derechos de acceso, datos y ayuda a quien tome el relevo.',
  'contractual-considerations.evidence.0':
    'Un conjunto de cláusulas contractuales para código abierto que está en uso.',
  'contractual-considerations.evidence.1':
    'Informes sobre los niveles de soporte durante un contrato vigente.',
  'contractual-considerations.evidence.2': 'Un traspaso completado al final de un contrato.',
  'data-privacy-and-security.what':
    'Ver, antes de firmar un contrato, qué hará una solución de código abierto con los datos personales y cuán segura será, y fijar los deberes de todas las partes.',
  'data-privacy-and-security.why':
    'Varias partes tienen contacto con los datos de un servicio público: el ministerio, un proveedor de alojamiento, un integrador, quizá una nube extranjera. Si el contrato no dice quién protege qué, cada una confía en la otra y la ciudadanía sufre el daño.',
  'data-privacy-and-security.how.0':
    'Dibuje el flujo de datos personales con todos los lugares y todas las partes.',
  'data-privacy-and-security.how.1':
    'Averigüe las leyes de cada lugar afectado, incluidas las de otros países.',
  'data-privacy-and-security.how.2':
    'Acuerde con cada parte las condiciones del tratamiento: finalidad, lugar, acceso, supresión, notificación de incidentes.',
  'data-privacy-and-security.how.3':
    'Pida pruebas de las prácticas de seguridad, como listas de componentes e informes de pruebas.',
  'data-privacy-and-security.how.4': 'Elija ajustes que recojan poco, cifren y supriman a tiempo.',
  'data-privacy-and-security.how.5':
    'Practique una vez al año la notificación de un incidente con todas las partes.',
  'data-privacy-and-security.evidence.0':
    'Un diagrama de flujo de datos y condiciones de tratamiento firmadas.',
  'data-privacy-and-security.evidence.1': 'Pruebas de las prácticas de seguridad de los proveedores.',
  'data-privacy-and-security.evidence.2': 'El registro de un ejercicio de incidente.',
};
