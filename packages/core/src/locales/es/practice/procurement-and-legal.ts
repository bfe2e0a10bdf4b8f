/** The texts of “procurement-and-legal” in Spanish. */
export const procurementAndLegal: Readonly<Record<string, string>> = {
  'value-for-money-assessment.pitfalls.0':
    'Se anuncian puntos por la apertura y después se dan por igual a todos los licitantes.',
  'value-for-money-assessment.pitfalls.1':
    'Un beneficio se pondera dos veces, una como calidad y otra como costo ahorrado.',
  'value-for-money-assessment.pitfalls.2':
    'La fórmula de los puntos por precio reacciona a una sola oferta muy baja, de modo que un valor atípico decide el orden de las demás.',
  'value-for-money-assessment.pitfalls.3':
    'Las ponderaciones se modifican después de ver por primera vez las ofertas.',
  'value-for-money-assessment.indicators.0.name': 'Adjudicaciones a una oferta que no era la más barata',
  'value-for-money-assessment.indicators.0.numerator':
    'adjudicaciones en las que la oferta ganadora no era la más barata',
  'value-for-money-assessment.indicators.0.denominator': 'adjudicaciones con más de una oferta',
  'value-for-money-assessment.indicators.1.name': 'Beneficios que se hicieron realidad',
  'value-for-money-assessment.indicators.1.numerator':
    'beneficios prometidos distintos del precio que la revisión constató al cabo de dos años',
  'value-for-money-assessment.indicators.1.denominator':
    'beneficios prometidos distintos del precio en las adjudicaciones revisadas',
  'value-for-money-assessment.firstThirtyDays.0.step':
    'Tome las tres últimas adjudicaciones de software y anote junto a cada una qué la decidió.',
  'value-for-money-assessment.firstThirtyDays.1.step':
    'Elija dos beneficios distintos del precio que necesiten sus servicios y escriba qué da puntos y qué lo demuestra.',
  'value-for-money-assessment.firstThirtyDays.2.step':
    'Pruebe la nueva regla con las tres adjudicaciones anteriores y vea si cambia el orden.',
  'value-for-money-assessment.firstThirtyDays.3.step':
    'Haga que la unidad jurídica la coteje con la ley de contratación pública y las condiciones de los prestamistas.',
  'value-for-money-assessment.firstThirtyDays.4.step':
    'Publíquela con sus ponderaciones en la próxima licitación.',
  'value-for-money-assessment.roles.0.role': 'Responsable de contratación',
  'value-for-money-assessment.roles.0.task': 'Tiene a su cargo la regla y sus ponderaciones.',
  'value-for-money-assessment.roles.1.task': 'Dice qué beneficios necesita el servicio y qué los demuestra.',
  'value-for-money-assessment.roles.2.task': 'Comprueba la ley y las reglas de los prestamistas.',
  'value-for-money-assessment.roles.3.role': 'Responsable de auditoría',
  'value-for-money-assessment.roles.3.task': 'Vuelve a examinar la adjudicación al cabo de dos años.',
  'value-for-money-assessment.effort.basis': 'Una licitación de tamaño mediano con cuatro ofertas.',
  'value-for-money-assessment.effort.ranges.0.work':
    'Regla con dos beneficios, probada con adjudicaciones anteriores',
  'value-for-money-assessment.effort.ranges.1.work': 'Evaluación de cuatro ofertas',
  'value-for-money-assessment.effort.ranges.2.work': 'Revisión al cabo de dos años',
  'understanding-total-cost-of-ownership-tco.pitfalls.0':
    'El costo de salida se omite, porque nadie quiere hablar de él al principio.',
  'understanding-total-cost-of-ownership-tco.pitfalls.1':
    'El personal propio se cuenta como si no costara nada, porque se le paga de todos modos.',
  'understanding-total-cost-of-ownership-tco.pitfalls.2':
    'El mantenimiento se fija como una parte del precio de compra, que en el código abierto es una parte de nada.',
  'understanding-total-cost-of-ownership-tco.pitfalls.3':
    'Los precios suben en una opción y no varían en la otra.',
  'understanding-total-cost-of-ownership-tco.indicators.0.name': 'Error de previsión',
  'understanding-total-cost-of-ownership-tco.indicators.0.numerator':
    'diferencia entre el costo previsto y el real de un año, sin su signo',
  'understanding-total-cost-of-ownership-tco.indicators.0.denominator': 'costo previsto de ese año',
  'understanding-total-cost-of-ownership-tco.indicators.0.frequency': 'cada año, por tipo de costo',
  'understanding-total-cost-of-ownership-tco.indicators.1.name': 'Costo por trámite',
  'understanding-total-cost-of-ownership-tco.indicators.1.numerator': 'costo anual del servicio',
  'understanding-total-cost-of-ownership-tco.indicators.1.denominator': 'trámites atendidos en el año',
  'understanding-total-cost-of-ownership-tco.indicators.1.unit': 'moneda por trámite',
  'understanding-total-cost-of-ownership-tco.firstThirtyDays.0.step':
    'Elija un servicio que lleve tres años en funcionamiento y reúna sus facturas.',
  'understanding-total-cost-of-ownership-tco.firstThirtyDays.1.step':
    'Clasifíquelas en inicio, operación y salida, y señale los tipos de costo para los que no se encontró nada.',
  'understanding-total-cost-of-ownership-tco.firstThirtyDays.2.step':
    'Pregunte al personal por sus horas y súmelas a costo completo.',
  'understanding-total-cost-of-ownership-tco.firstThirtyDays.3.step':
    'Escriba un valor bajo y uno alto para lo que falta, con el motivo.',
  'understanding-total-cost-of-ownership-tco.firstThirtyDays.4.step':
    'Convierta la ficha en el formulario para la próxima decisión.',
  'understanding-total-cost-of-ownership-tco.roles.0.role': 'Contabilidad',
  'understanding-total-cost-of-ownership-tco.roles.0.task':
    'Entrega las facturas, las escalas salariales y la tasa de descuento.',
  'understanding-total-cost-of-ownership-tco.roles.1.task': 'Estima las horas, la migración y la salida.',
  'understanding-total-cost-of-ownership-tco.roles.2.task':
    'Entrega cifras de alojamiento, capacidad y licencias en uso.',
  'understanding-total-cost-of-ownership-tco.roles.3.task':
    'Devuelve todo documento cuya ficha carezca de una fase.',
  'understanding-total-cost-of-ownership-tco.effort.basis': 'Un servicio con unos diez tipos de costo.',
  'understanding-total-cost-of-ownership-tco.effort.ranges.0.work': 'Ficha de un servicio en funcionamiento',
  'understanding-total-cost-of-ownership-tco.effort.ranges.1.work':
    'Ficha para una decisión entre dos opciones',
  'understanding-total-cost-of-ownership-tco.effort.ranges.2.work': 'Comparación anual con las cuentas',
  'understanding-total-cost-of-ownership-tco.example.fact':
    'Las directrices sobre la compra de software piden una estimación de toda la vida: equipos y licencias, adaptación, mantenimiento, formación y migración de datos. Cuanto mayor es la compra, más exacta debe ser.',
  'capacity-to-run-integrate-open-source-in-public-procurement.pitfalls.0':
    'La política permite el código abierto y el formulario lo hace imposible: el precio por usuario es un campo obligatorio.',
  'capacity-to-run-integrate-open-source-in-public-procurement.pitfalls.1':
    'El estudio del mercado pregunta a las tres empresas que siempre responden.',
  'capacity-to-run-integrate-open-source-in-public-procurement.pitfalls.2':
    'Se exige una referencia dentro del país para un producto que es nuevo en él.',
  'capacity-to-run-integrate-open-source-in-public-procurement.pitfalls.3':
    'Se elogia una licitación piloto, y la plantilla queda como estaba.',
  'capacity-to-run-integrate-open-source-in-public-procurement.indicators.0.name': 'Licitantes nuevos',
  'capacity-to-run-integrate-open-source-in-public-procurement.indicators.0.numerator':
    'licitantes que no habían presentado ofertas en los últimos tres años',
  'capacity-to-run-integrate-open-source-in-public-procurement.indicators.0.denominator':
    'licitantes del año',
  'capacity-to-run-integrate-open-source-in-public-procurement.indicators.1.name':
    'Ofertas excluidas por motivos de forma',
  'capacity-to-run-integrate-open-source-in-public-procurement.indicators.1.numerator':
    'ofertas de código abierto excluidas por motivos formales',
  'capacity-to-run-integrate-open-source-in-public-procurement.indicators.1.denominator':
    'ofertas de código abierto recibidas',
  'capacity-to-run-integrate-open-source-in-public-procurement.firstThirtyDays.0.step':
    'Lea las diez últimas licitaciones de software y cuente las ofertas, adjudicaciones y exclusiones de código abierto.',
  'capacity-to-run-integrate-open-source-in-public-procurement.firstThirtyDays.1.step':
    'Pregunte a tres empresas que trabajan con código abierto, fuera de toda licitación en curso, por qué no presentaron ofertas.',
  'capacity-to-run-integrate-open-source-in-public-procurement.firstThirtyDays.2.step':
    'Suprima o reescriba las tres exigencias que nombraron.',
  'capacity-to-run-integrate-open-source-in-public-procurement.firstThirtyDays.3.step':
    'Añada una línea al formulario de aprobación: qué solución abierta se examinó y por qué no se eligió.',
  'capacity-to-run-integrate-open-source-in-public-procurement.firstThirtyDays.4.step':
    'Anuncie una compra en la que el software y los servicios se contraten por separado.',
  'capacity-to-run-integrate-open-source-in-public-procurement.roles.0.task':
    'Modifica las plantillas y responde a los licitantes.',
  'capacity-to-run-integrate-open-source-in-public-procurement.roles.1.task':
    'Registra la búsqueda de software existente y las ofertas recibidas.',
  'capacity-to-run-integrate-open-source-in-public-procurement.roles.2.task':
    'Conoce el mercado y lee los borradores antes de su publicación.',
  'capacity-to-run-integrate-open-source-in-public-procurement.roles.3.role': 'Ministerio de finanzas',
  'capacity-to-run-integrate-open-source-in-public-procurement.roles.3.task':
    'Proporciona un código presupuestario con el que puede contratarse trabajo en lugar de licencias.',
  'capacity-to-run-integrate-open-source-in-public-procurement.effort.basis':
    'Una unidad central de contratación con veinte licitaciones de software al año.',
  'capacity-to-run-integrate-open-source-in-public-procurement.effort.ranges.0.work':
    'Línea de base y conversaciones con empresas',
  'capacity-to-run-integrate-open-source-in-public-procurement.effort.ranges.1.work':
    'Revisión de las plantillas',
  'capacity-to-run-integrate-open-source-in-public-procurement.effort.ranges.2.work':
    'Asesoramiento en una licitación',
  'capacity-to-run-integrate-open-source-in-public-procurement.example.place': 'India',
  'capacity-to-run-integrate-open-source-in-public-procurement.example.fact':
    'Desde una política de marzo de 2015, los órganos del gobierno central deben exigir en cada solicitud de propuestas que los proveedores consideren el software de código abierto, y los que lo omitan deben justificarlo. Ambos tipos se comparan en capacidad, control, escalabilidad, seguridad, costo durante la vida útil y soporte.',
  'understanding-open-source-licensing.pitfalls.0':
    'El curso explica cuarenta licencias y ningún caso con el que se encuentre el personal de contratación.',
  'understanding-open-source-licensing.pitfalls.1':
    'Se advierte a todo el mundo contra el copyleft, y nadie aprende que el uso interno apenas conlleva deberes.',
  'understanding-open-source-licensing.pitfalls.2':
    'Lo gratuito, o el código fuente legible, se toma por código abierto.',
  'understanding-open-source-licensing.pitfalls.3':
    'La lista de licencias aceptadas rechaza software que la institución ya usa.',
  'understanding-open-source-licensing.indicators.0.name': 'Preguntas resueltas sin la unidad jurídica',
  'understanding-open-source-licensing.indicators.0.numerator':
    'preguntas sobre licencias respondidas con la lista',
  'understanding-open-source-licensing.indicators.0.denominator': 'preguntas sobre licencias del año',
  'understanding-open-source-licensing.indicators.1.name': 'Ofertas con información sobre licencias',
  'understanding-open-source-licensing.indicators.1.numerator':
    'ofertas de software que nombran la licencia de cada componente por su identificador SPDX',
  'understanding-open-source-licensing.indicators.1.denominator': 'ofertas de software del año',
  'understanding-open-source-licensing.firstThirtyDays.0.step':
    'Reúna las diez últimas preguntas del personal de contratación sobre licencias, con las respuestas que recibió.',
  'understanding-open-source-licensing.firstThirtyDays.1.step':
    'Clasifique las licencias en uso en aceptadas, por comprobar y rechazadas, con una línea de motivo para cada una.',
  'understanding-open-source-licensing.firstThirtyDays.2.step':
    'Haga que la unidad jurídica firme la lista y publíquela dentro de la institución.',
  'understanding-open-source-licensing.firstThirtyDays.3.step':
    'Forme durante medio día a diez personas de contratación con sus propios casos y termine con una prueba breve.',
  'understanding-open-source-licensing.firstThirtyDays.4.step':
    'Haga de la lista un anexo de la plantilla de licitación.',
  'understanding-open-source-licensing.roles.0.task': 'Firma la lista y responde a lo que no figura en ella.',
  'understanding-open-source-licensing.roles.1.task':
    'Supera la prueba y pide a los licitantes los identificadores.',
  'understanding-open-source-licensing.roles.2.task':
    'Mantiene la información sobre licencias en el inventario de software.',
  'understanding-open-source-licensing.roles.3.task':
    'Repite el curso para el personal nuevo dos veces al año.',
  'understanding-open-source-licensing.effort.basis':
    'Una institución con treinta personas entre el personal de contratación y quienes dirigen proyectos.',
  'understanding-open-source-licensing.effort.ranges.0.work': 'Lista de licencias con aprobación',
  'understanding-open-source-licensing.effort.ranges.1.work':
    'Preparación del curso de medio día y de su prueba',
  'understanding-open-source-licensing.effort.ranges.2.work': 'Tiempo de curso de treinta personas',
  'procurement-process-integration.pitfalls.0': 'La marca ha desaparecido del título y figura en el anexo.',
  'procurement-process-integration.pitfalls.1':
    'A una marca le sigue «o equivalente», y ninguna regla dice qué cuenta como equivalente.',
  'procurement-process-integration.pitfalls.2':
    'Los puntos premian una lista de características que solo cumple un producto.',
  'procurement-process-integration.pitfalls.3':
    'Las preguntas de los licitantes se responden una a una, de modo que un licitante sabe más que los demás.',
  'procurement-process-integration.indicators.0.name': 'Preguntas sobre barreras ocultas',
  'procurement-process-integration.indicators.0.numerator':
    'preguntas de los licitantes sobre una exigencia que solo algunos pueden cumplir',
  'procurement-process-integration.indicators.0.denominator': 'preguntas de los licitantes',
  'procurement-process-integration.indicators.1.name': 'Ofertas por licitación',
  'procurement-process-integration.indicators.1.numerator': 'ofertas recibidas en licitaciones de software',
  'procurement-process-integration.indicators.1.denominator': 'licitaciones de software cerradas',
  'procurement-process-integration.indicators.1.unit': 'ofertas por licitación',
  'procurement-process-integration.firstThirtyDays.0.step':
    'Tome al azar veinte licitaciones de software, o todas si hay menos, y señale las marcas, las garantías que solo puede dar el fabricante y los pagos por usuario.',
  'procurement-process-integration.firstThirtyDays.1.step':
    'Clasifique lo encontrado según la plantilla de la que procede.',
  'procurement-process-integration.firstThirtyDays.2.step':
    'Reescriba en términos de funciones y estándares las dos plantillas con más hallazgos.',
  'procurement-process-integration.firstThirtyDays.3.step':
    'Publique los borradores para que cualquiera los comente y responda en público a cada objeción.',
  'procurement-process-integration.firstThirtyDays.4.step':
    'Publique las plantillas con un número de versión y un contacto para quejas.',
  'procurement-process-integration.roles.0.task': 'Escribe funciones en lugar de nombres.',
  'procurement-process-integration.roles.1.task': 'Dice qué debe hacer una función y cómo se prueba.',
  'procurement-process-integration.roles.2.task': 'Lee cada borrador en busca de barreras ocultas.',
  'procurement-process-integration.roles.3.role': 'Autoridad de competencia',
  'procurement-process-integration.roles.3.task': 'Asesora cuando llega una y otra vez una sola oferta.',
  'procurement-process-integration.effort.basis': 'Una unidad de contratación con seis plantillas.',
  'procurement-process-integration.effort.ranges.0.work': 'Muestra de veinte licitaciones',
  'procurement-process-integration.effort.ranges.1.work': 'Reescritura de seis plantillas',
  'procurement-process-integration.effort.ranges.2.work': 'Lectura de un borrador',
  'vendor-evaluation.pitfalls.0':
    'Se dan puntos a un certificado de socio que vende el fabricante de un producto.',
  'vendor-evaluation.pitfalls.1':
    'Las contribuciones se cuentan por su número, de modo que cien correcciones de ortografía superan a una reparación difícil.',
  'vendor-evaluation.pitfalls.2': 'Las personas de la oferta no son las que vienen.',
  'vendor-evaluation.pitfalls.3':
    'Una empresa nueva en el proyecto no tiene forma de obtener puntos, y el círculo permanece cerrado.',
  'vendor-evaluation.indicators.0.name': 'Personas prometidas que vinieron',
  'vendor-evaluation.indicators.0.numerator':
    'personas nombradas en las ofertas que trabajaron al menos la mitad de sus días previstos',
  'vendor-evaluation.indicators.0.denominator': 'personas nombradas en las ofertas de los contratos vigentes',
  'vendor-evaluation.indicators.1.name': 'Cambios pagados que aceptó el proyecto',
  'vendor-evaluation.indicators.1.numerator':
    'cambios pagados en virtud de contratos y aceptados por el proyecto',
  'vendor-evaluation.indicators.1.denominator':
    'cambios pagados en virtud de contratos y destinados al proyecto',
  'vendor-evaluation.firstThirtyDays.0.step':
    'Busque a los proveedores de los contratos vigentes en los repositorios públicos de los proyectos en los que trabajan.',
  'vendor-evaluation.firstThirtyDays.1.step':
    'Escriba tres pruebas acordes con su objeto, cada una con un enlace, y un equivalente para las empresas nuevas.',
  'vendor-evaluation.firstThirtyDays.2.step': 'Pruébelas con dos ofertas anteriores con los nombres tapados.',
  'vendor-evaluation.firstThirtyDays.3.step':
    'Haga que la unidad jurídica compruebe que están vinculadas al objeto del contrato.',
  'vendor-evaluation.firstThirtyDays.4.step': 'Incluya las pruebas y sus puntos en la próxima licitación.',
  'vendor-evaluation.roles.0.role': 'Responsable de la evaluación técnica',
  'vendor-evaluation.roles.0.task': 'Sigue cada enlace y anota lo encontrado.',
  'vendor-evaluation.roles.1.task':
    'Lleva la hoja de puntuación e informa a los licitantes no seleccionados.',
  'vendor-evaluation.roles.2.task':
    'Comprueba que los criterios se ajustan al contrato y son justos con las empresas nuevas.',
  'vendor-evaluation.roles.3.task': 'Llama a los clientes que nombra un licitante.',
  'vendor-evaluation.effort.basis': 'Una licitación con cinco licitantes.',
  'vendor-evaluation.effort.ranges.0.work': 'Criterios y puntos',
  'vendor-evaluation.effort.ranges.1.work': 'Comprobación de cinco licitantes',
  'vendor-evaluation.effort.ranges.2.work': 'Prueba del plan de traspaso',
  'capacity-to-recognize-and-address-legal-challenges.pitfalls.0':
    'Todas las preguntas van a la misma persona de la unidad jurídica, también las fáciles.',
  'capacity-to-recognize-and-address-legal-challenges.pitfalls.1':
    'Las respuestas se dan por teléfono y no pueden volver a encontrarse.',
  'capacity-to-recognize-and-address-legal-challenges.pitfalls.2':
    'Una duda pasa de un escritorio a otro hasta que ha vencido la fecha de la publicación.',
  'capacity-to-recognize-and-address-legal-challenges.indicators.0.name': 'Preguntas repetidas',
  'capacity-to-recognize-and-address-legal-challenges.indicators.0.numerator':
    'consultas que una respuesta tipo ya abarca',
  'capacity-to-recognize-and-address-legal-challenges.indicators.0.denominator': 'consultas del año',
  'capacity-to-recognize-and-address-legal-challenges.indicators.1.name': 'Publicaciones que esperaron',
  'capacity-to-recognize-and-address-legal-challenges.indicators.1.numerator':
    'proyectos cuya publicación esperó más de 30 días una respuesta jurídica',
  'capacity-to-recognize-and-address-legal-challenges.indicators.1.denominator':
    'proyectos con una consulta jurídica',
  'capacity-to-recognize-and-address-legal-challenges.firstThirtyDays.0.step':
    'Abra un buzón único para las cuestiones jurídicas sobre software y nombre a las dos personas que lo leen.',
  'capacity-to-recognize-and-address-legal-challenges.firstThirtyDays.1.step':
    'Reúna las preguntas del último año de los proyectos, el personal de contratación y los proveedores.',
  'capacity-to-recognize-and-address-legal-challenges.firstThirtyDays.2.step':
    'Redacte respuestas tipo para las cinco más comunes, de una página cada una.',
  'capacity-to-recognize-and-address-legal-challenges.firstThirtyDays.3.step':
    'Prometa un plazo: por ejemplo, tres días hábiles para una pregunta sencilla y quince para una difícil.',
  'capacity-to-recognize-and-address-legal-challenges.firstThirtyDays.4.step':
    'Inicie el registro con las fechas de pregunta y respuesta y publique las cinco páginas dentro de la institución.',
  'capacity-to-recognize-and-address-legal-challenges.roles.0.task':
    'Redacta las respuestas tipo y cumple el plazo prometido.',
  'capacity-to-recognize-and-address-legal-challenges.roles.1.task':
    'Pregunta pronto, una vez y por escrito.',
  'capacity-to-recognize-and-address-legal-challenges.roles.2.task':
    'Clasifica las consultas y responde a lo que abarcan las páginas.',
  'capacity-to-recognize-and-address-legal-challenges.roles.3.role': 'Procuraduría general del Estado',
  'capacity-to-recognize-and-address-legal-challenges.roles.3.task':
    'Resuelve lo que obliga también a otros ministerios.',
  'capacity-to-recognize-and-address-legal-challenges.effort.basis':
    'Un ministerio con unas cuarenta preguntas al año.',
  'capacity-to-recognize-and-address-legal-challenges.effort.ranges.0.work':
    'Vía, registro y cinco respuestas tipo',
  'capacity-to-recognize-and-address-legal-challenges.effort.ranges.1.work':
    'Respuesta a cuarenta preguntas, cada año',
  'ip-and-legal-compliance.pitfalls.0':
    'El análisis se hace después de la publicación, cuando otros ya tienen copias.',
  'ip-and-legal-compliance.pitfalls.1': 'Se exportan mil hallazgos y no se explica ninguno.',
  'ip-and-legal-compliance.pitfalls.2':
    'Las imágenes, las tipografías y los datos de muestra no se analizan.',
  'ip-and-legal-compliance.pitfalls.3':
    'El código copiado de un foro o escrito por una máquina entra sin nota de su procedencia.',
  'ip-and-legal-compliance.indicators.0.name': 'Hallazgos por versión publicada',
  'ip-and-legal-compliance.indicators.0.numerator':
    'hallazgos del primer análisis que hicieron necesario un cambio del código',
  'ip-and-legal-compliance.indicators.0.denominator': 'versiones publicadas analizadas',
  'ip-and-legal-compliance.indicators.0.unit': 'hallazgos por versión publicada',
  'ip-and-legal-compliance.indicators.1.name': 'Tiempo de respuesta a una reclamación',
  'ip-and-legal-compliance.indicators.1.numerator':
    'mediana de días desde una reclamación de derechos hasta la primera respuesta',
  'ip-and-legal-compliance.firstThirtyDays.0.step':
    'Enumere las versiones publicadas en los últimos 12 meses, propias y de los proveedores, y señale las que se analizaron antes.',
  'ip-and-legal-compliance.firstThirtyDays.1.step':
    'Pase una herramienta de análisis gratuita por un repositorio y lea los cincuenta primeros hallazgos con una persona de la unidad jurídica.',
  'ip-and-legal-compliance.firstThirtyDays.2.step':
    'Acuerde lo que no necesita explicación, como los textos de licencia de componentes conocidos.',
  'ip-and-legal-compliance.firstThirtyDays.3.step':
    'Haga del análisis un paso de la compilación que se detenga ante hallazgos sin explicación.',
  'ip-and-legal-compliance.firstThirtyDays.4.step': 'Publique un contacto para reclamaciones.',
  'ip-and-legal-compliance.roles.0.task': 'Realiza el análisis y explica cada hallazgo.',
  'ip-and-legal-compliance.roles.1.task':
    'Decide sobre los hallazgos que quedan y responde a las reclamaciones.',
  'ip-and-legal-compliance.roles.2.task': 'Entrega el informe del análisis junto con la versión.',
  'ip-and-legal-compliance.roles.3.role': 'Responsable de la publicación de versiones',
  'ip-and-legal-compliance.roles.3.task': 'No publica nada mientras haya un hallazgo pendiente.',
  'ip-and-legal-compliance.effort.basis':
    'Una base de código de hasta 200 000 líneas, de la que una versión posterior cambia una parte pequeña.',
  'ip-and-legal-compliance.effort.ranges.0.work': 'Primer análisis con explicaciones',
  'ip-and-legal-compliance.effort.ranges.1.work': 'Cada versión adicional',
  'ip-and-legal-compliance.effort.ranges.2.work': 'Respuesta a una reclamación',
  'contractual-considerations.pitfalls.0': 'El Estado obtiene un derecho de uso y cree que puede publicar.',
  'contractual-considerations.pitfalls.1':
    'El traspaso se promete en el contrato y no se paga en ninguno de sus hitos.',
  'contractual-considerations.pitfalls.2':
    'La responsabilidad es ilimitada sobre el papel, de modo que las empresas pequeñas no se presentan y las grandes la suman al precio.',
  'contractual-considerations.pitfalls.3':
    'Un acuerdo marco central deja sin efecto las cláusulas que un ministerio había conseguido.',
  'contractual-considerations.indicators.0.name': 'Traspasos que se probaron',
  'contractual-considerations.indicators.0.numerator':
    'contratos vigentes en los que otro equipo compiló y puso en marcha el sistema a partir de lo entregado',
  'contractual-considerations.indicators.0.denominator': 'contratos de desarrollo vigentes',
  'contractual-considerations.indicators.1.name': 'Reparaciones a tiempo',
  'contractual-considerations.indicators.1.numerator': 'fallos reparados en el plazo acordado',
  'contractual-considerations.indicators.1.denominator': 'fallos comunicados en virtud del contrato',
  'contractual-considerations.firstThirtyDays.0.step':
    'Enumere los contratos de desarrollo vigentes con su fecha de finalización y lea la cláusula de derechos de cada uno.',
  'contractual-considerations.firstThirtyDays.1.step':
    'Clasifíquelos: puede usarse, modificarse y publicarse; puede usarse; no se dice nada.',
  'contractual-considerations.firstThirtyDays.2.step':
    'Tome, entre los que no están en el primer grupo, el contrato que termine antes y pregunte qué adición permite la ley.',
  'contractual-considerations.firstThirtyDays.3.step':
    'Redacte con la unidad jurídica cláusulas tipo sobre derechos, traspaso, lista de componentes y devolución de cambios.',
  'contractual-considerations.firstThirtyDays.4.step':
    'Inclúyalas en el próximo contrato, con un pago por la prueba de traspaso.',
  'contractual-considerations.roles.0.task': 'Redacta las cláusulas tipo y negocia las adiciones.',
  'contractual-considerations.roles.1.task': 'Las usa y vincula los pagos al traspaso.',
  'contractual-considerations.roles.2.task': 'Prueba el traspaso mientras el contrato está vigente.',
  'contractual-considerations.roles.3.role': 'Ministerio de justicia',
  'contractual-considerations.roles.3.task': 'Recomienda las cláusulas a otras instituciones.',
  'contractual-considerations.effort.basis': 'Una institución con quince contratos de desarrollo vigentes.',
  'contractual-considerations.effort.ranges.0.work': 'Lectura de quince contratos',
  'contractual-considerations.effort.ranges.1.work': 'Cláusulas tipo',
  'contractual-considerations.effort.ranges.2.work': 'Negociación de una adición',
  'contractual-considerations.example.fact':
    'Ocho contratos tipo para compras de informática se revisaron por una decisión del 26 de noviembre de 2025. En el contrato para la elaboración de software, el desarrollo como código abierto pasó a ser la norma para los proyectos nuevos, con publicación en openCode y una lista de componentes del contratista.',
  'data-privacy-and-security.pitfalls.0':
    'El proveedor de alojamiento tiene contrato, y no se conocen sus subcontratistas.',
  'data-privacy-and-security.pitfalls.1':
    'El personal de soporte del proveedor entra con una sola cuenta compartida.',
  'data-privacy-and-security.pitfalls.2':
    'Se acuerda la supresión, y las copias de seguridad conservan los datos.',
  'data-privacy-and-security.pitfalls.3':
    'Las condiciones remiten a la ley de otro país, y nadie preguntó qué se deriva de ello.',
  'data-privacy-and-security.indicators.0.name': 'Accesos confirmados',
  'data-privacy-and-security.indicators.0.numerator':
    'cuentas de terceros confirmadas o cerradas en los últimos tres meses',
  'data-privacy-and-security.indicators.0.denominator': 'cuentas de terceros',
  'data-privacy-and-security.indicators.1.name': 'Tiempo hasta la notificación',
  'data-privacy-and-security.indicators.1.numerator':
    'mediana de horas desde que un tercero descubre un incidente hasta que lo notifica, ejercicios incluidos',
  'data-privacy-and-security.firstThirtyDays.0.step':
    'Enumere todas las empresas y entidades que pueden ver datos personales de sus sistemas, incluido el soporte remoto.',
  'data-privacy-and-security.firstThirtyDays.1.step':
    'Ponga las condiciones firmadas junto a la lista y señale lo que falta: finalidad, lugar, acceso, supresión, notificación.',
  'data-privacy-and-security.firstThirtyDays.2.step': 'Cierre las cuentas que nadie puede explicar.',
  'data-privacy-and-security.firstThirtyDays.3.step':
    'Envíe condiciones tipo al tercero sin condiciones firmadas que ve los datos más sensibles.',
  'data-privacy-and-security.firstThirtyDays.4.step':
    'Acuerde con el proveedor de alojamiento y con otro proveedor quién llama a quién y en cuántas horas.',
  'data-privacy-and-security.roles.0.role': 'Responsable de contratos',
  'data-privacy-and-security.roles.0.task': 'Lleva el registro de terceros y pide las firmas.',
  'data-privacy-and-security.roles.1.task': 'Revisa las condiciones y las transferencias al extranjero.',
  'data-privacy-and-security.roles.2.task': 'Revisa los accesos y dirige el ejercicio.',
  'data-privacy-and-security.roles.3.role': 'Tercero',
  'data-privacy-and-security.roles.3.task': 'Nombra a sus subcontratistas y notifica a tiempo.',
  'data-privacy-and-security.effort.basis': 'Una institución con veinte terceros.',
  'data-privacy-and-security.effort.ranges.0.work': 'Registro y lista de carencias',
  'data-privacy-and-security.effort.ranges.1.work': 'Condiciones con un tercero',
  'data-privacy-and-security.effort.ranges.2.work': 'Ejercicio de incidente',
};
