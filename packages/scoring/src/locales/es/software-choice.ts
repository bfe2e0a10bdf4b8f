import type { ChoiceTexts } from '../../models/choice/choice-texts.ts';

/** The words of the model `software-choice` in Spanish. */
export const softwareChoice = {
  title: 'Elección de software',
  needs: 'Necesidades cubiertas',
  'needs.statement': 'Proporción de los requisitos ponderados que el software cumple, en porcentaje.',
  'needs.evidence': 'lista de requisitos con una prueba o una página para cada uno',
  interoperability: 'Interoperabilidad',
  'interoperability.statement':
    'Cuántos de cuatro elementos existen: protocolos abiertos, formatos abiertos, significado común de los datos, interfaz documentada.',
  'interoperability.evidence': 'descripción de la interfaz, lista de formatos, informe de conformidad',
  accessibility: 'Accesibilidad',
  'accessibility.statement':
    'Hasta qué punto pueden usarlo las personas con discapacidad, según una norma y un nivel indicados.',
  'accessibility.evidence': 'declaración o auditoría con fecha, norma y nivel',
  'data-protection': 'Protección de datos',
  'data-protection.statement':
    'Cuántas de tres capacidades tiene: guardar solo lo necesario, cifrar, borrar de forma definitiva.',
  'data-protection.evidence': 'política, lugar en el código, evaluación de impacto',
  community: 'Comunidad',
  'community.statement': 'Cuántas personas contribuyeron en el último año, en una escala de razones.',
  'community.evidence': 'historial del repositorio con fechas y período',
  sustainability: 'Sostenibilidad',
  'sustainability.statement': 'Si propietario, fondos, plan y decisiones están asegurados por años.',
  'sustainability.evidence': 'archivo de gobernanza, fundación, página de financiación, lista de versiones',
  security: 'Seguridad',
  'security.statement':
    'Cuántas de seis prácticas se ven: política, avisos, lista de componentes, firmas, plazo de soporte indicado, controles automáticos.',
  'security.evidence':
    'política de avisos, boletines, lista de componentes, resultados de controles con fecha',
  documentation: 'Documentación',
  'documentation.statement':
    'Hasta qué punto usuarios, operadores y desarrolladores hallan documentación actual en su idioma.',
  'documentation.evidence': 'páginas con idioma y fecha',
  support: 'Oferta de soporte',
  'support.statement': 'Cuántos proveedores independientes ofrecen ayuda, en una escala de razones.',
  'support.evidence': 'lista de proveedores con contactos y fechas',
  cost: 'Costo total',
  'cost.statement':
    'Costo total durante los años de uso, con transición y salida, en porcentaje del presupuesto propio.',
  'cost.evidence': 'cálculo con años, partidas y fecha de los precios',
  'local-capacity': 'Capacidad local',
  'local-capacity.statement':
    'Hasta qué punto quienes lo operarán tienen las competencias, o un plan para adquirirlas.',
  'local-capacity.evidence': 'lista de competencias, plan de formación',
  peers: 'Uso por pares',
  'peers.statement': 'Cuántos organismos públicos lo usan, en una escala de razones.',
  'peers.evidence': 'entradas de un registro, declaraciones de usuarios',
  exit: 'Salida',
  'exit.statement':
    'Con qué facilidad pueden llevarse a otro sitio todos los datos y ajustes en formatos abiertos.',
  'exit.evidence': 'exportación de prueba, cláusula del contrato, estimación del costo de salida',
  dependencies: 'Dependencias cerradas',
  'dependencies.statement': 'De cuántos componentes o servicios cerrados no puede prescindir.',
  'dependencies.evidence': 'lista de componentes y de servicios necesarios',
  'must-needs-met': 'Se cumplen todos los requisitos obligatorios.',
  'licence-approved': 'La licencia está identificada y aprobada como abierta.',
  'licence-fits-use': 'La licencia conviene al uso previsto.',
  'within-budget': 'El costo total cabe en el presupuesto.',
  even: 'Todas iguales',
  'small-team': 'Un equipo pequeño',
  'personal-data': 'Datos de personas',
  'long-term': 'Para décadas',
  'even.reason': 'Nada justifica poner una por encima de otra.',
  'small-team.reason':
    'Pocas personas lo operarán: la ayuda externa, la documentación y las competencias pesan más que las funciones.',
  'personal-data.reason': 'Contiene datos de personas: una fuga daña a quienes no pueden elegir.',
  'long-term.reason':
    'Un registro sobrevive a los proveedores: quién decide, quién paga y cómo se sale pesan más.',
  'level.none': 'Nada lo muestra.',
  'level.part': 'Se muestra una parte.',
  'level.full': 'Se muestra todo lo que se pide.',
} as const satisfies ChoiceTexts['software-choice'];
