import type { ChoiceTexts } from '../../models/choice/choice-texts.ts';

/** The words of the model `software-choice` in Spanish. */
export const softwareChoice = {
  title: 'Selección de software',
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
  'community.statement': 'Cuántas personas contribuyeron en el último año, en una escala logarítmica.',
  'community.evidence': 'historial del repositorio con fechas y período',
  sustainability: 'Sostenibilidad',
  'sustainability.statement':
    'Hasta qué punto propietario, fondos, plan y decisiones están asegurados por varios años.',
  'sustainability.evidence': 'archivo de gobernanza, fundación, página de financiación, lista de versiones',
  security: 'Seguridad',
  'security.statement':
    'Cuántas de seis prácticas se ven: política, avisos, lista de componentes, firmas, plazo de soporte indicado, controles automáticos.',
  'security.evidence':
    'política de notificación de vulnerabilidades, avisos, lista de componentes, resultados de controles con fecha',
  documentation: 'Documentación',
  'documentation.statement':
    'Hasta qué punto usuarios, operadores y desarrolladores hallan documentación actualizada en su idioma.',
  'documentation.evidence': 'páginas con idioma y fecha',
  support: 'Oferta de soporte en el mercado',
  'support.statement': 'Cuántos proveedores independientes ofrecen ayuda, en una escala logarítmica.',
  'support.evidence': 'lista de proveedores con contactos y fechas',
  cost: 'Costo total',
  'cost.statement':
    'Costo total durante los años de uso, con transición y salida, en porcentaje del presupuesto propio.',
  'cost.evidence': 'cálculo con años, partidas y fecha de los precios',
  'cost.unit': 'por ciento del presupuesto',
  'local-capacity': 'Capacidad local',
  'local-capacity.statement':
    'Hasta qué punto quienes lo operarán tienen las competencias, o un plan para adquirirlas.',
  'local-capacity.evidence': 'lista de competencias, plan de formación',
  peers: 'Uso por otros organismos',
  'peers.statement': 'Cuántos organismos públicos lo usan, en una escala logarítmica.',
  'peers.evidence': 'entradas de un registro, declaraciones de usuarios',
  exit: 'Salida',
  'exit.statement':
    'Con qué facilidad pueden llevarse a otro sitio todos los datos y ajustes en formatos abiertos.',
  'exit.evidence': 'exportación de prueba, cláusula del contrato, estimación del costo de salida',
  dependencies: 'Dependencias cerradas',
  'dependencies.statement': 'De cuántos componentes o servicios cerrados no puede prescindir.',
  'dependencies.evidence': 'lista de componentes y de servicios necesarios',
  'must-needs-met': 'Se cumplen todos los requisitos obligatorios.',
  'licence-approved': 'La licencia está identificada y aprobada como licencia de código abierto.',
  'licence-fits-use': 'La licencia es adecuada para el uso previsto.',
  'within-budget': 'El costo total cabe en el presupuesto.',
  even: 'Ponderación igual',
  'small-team': 'Un equipo pequeño',
  'personal-data': 'Datos personales',
  'long-term': 'Para décadas',
  'even.reason': 'Nada justifica poner un criterio por encima de otro.',
  'small-team.reason':
    'Pocas personas lo operarán: la ayuda externa, la documentación y las competencias pesan más que las funcionalidades.',
  'personal-data.reason':
    'El software contiene datos personales: una fuga perjudica a quienes no pueden elegir.',
  'long-term.reason':
    'Un registro sobrevive a los proveedores: quién decide, quién paga y cómo se sale es lo que más pesa.',
  'level.none': 'Nada lo demuestra.',
  'level.part': 'Se demuestra una parte.',
  'level.full': 'Se demuestra todo lo que se pide.',
  'licence-approved.reason': 'Lo que no se sabe si es abierto no pasa.',
  'licence-fits-use.reason': 'Una misma licencia puede ser adecuada para un uso y no para otro.',
  'small-team.reasons.support': 'Si algo falla, nadie dentro puede intervenir.',
  'small-team.reasons.documentation': 'Quien está de turno tiene que encontrar la respuesta por su cuenta.',
  'small-team.reasons.local-capacity': 'Una competencia que falta no puede pedirse prestada a un colega.',
  'personal-data.reasons.data-protection': 'Lo que no se guarda no se puede filtrar.',
  'personal-data.reasons.security': 'Alguien acaba encontrando cada falla; importa quién se entera primero.',
  'personal-data.reasons.accessibility': 'Toda persona debe poder ver y corregir lo que se guarda.',
  'long-term.reasons.sustainability': 'Las personas de hoy ya no estarán.',
  'long-term.reasons.exit': 'Un día los datos pasarán a otro sistema, por decisión o por necesidad.',
  'long-term.reasons.interoperability': 'Lo que lo rodea se reemplazará varias veces.',
  'long-term.reasons.dependencies': 'Cada componente cerrado tiene su propio final.',
} as const satisfies ChoiceTexts['software-choice'];
