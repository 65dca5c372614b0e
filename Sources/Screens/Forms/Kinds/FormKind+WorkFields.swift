internal import BoardModel

/// The fields of forms about actions and milestones.
extension FormKind {
  func action(_ context: FormContext) -> [FormField] {
    switch self {
    case .changeAction(let ref, let ids):
      let objective = context.objective(ref)
      if ids.count > 1 {
        return [
          context.person(.owner, "Owner", hint: "as it is"), context.agency(hint: "as it is"),
          context.because(needed: false), context.on,
        ]
      }
      let action = objective?.actions.first { ids.contains($0.id) }
      return which(.actions(of: objective), "Action", unless: action != nil) + [
        FormField(.title, "To be done", .text, action?.title.string ?? "", needed: action != nil),
        context.person(.owner, "Owner", action?.owner), context.agency(action?.agency),
        context.because(needed: false), context.on,
      ]
    case .progressAction(let ref, let ids, let step):
      let percent = FormField(
        .percent, "Done", .percent, needed: true, hint: "per cent, 0 to 100")
      return which(.actions(of: context.objective(ref)), "Action", unless: !ids.isEmpty)
        + (step.needsPercent ? [percent] : [])
        + [FormField(.note, "Note", hint: "what was said of it"), context.on, context.by]
    default:
      return [
        FormField(.title, "To be done", needed: true), context.person(.owner, "Owner"),
        context.agency(), context.due(), context.on,
      ]
    }
  }

  func milestone(_ context: FormContext) -> [FormField] {
    switch self {
    case .changeMilestone(let ref, let ids):
      let objective = context.objective(ref)
      let milestone = objective?.milestones.first { ids.contains($0.id) }
      return which(.milestones(of: objective), "Milestone", unless: milestone != nil) + [
        FormField(.title, "To be reached", .text, milestone?.title.string ?? "", needed: true),
        context.because(needed: false), context.on,
      ]
    case .progressMilestone(let ref, let ids, _):
      return which(.milestones(of: context.objective(ref)), "Milestone", unless: !ids.isEmpty)
        + [FormField(.note, "Note", hint: "what was said of it"), context.on, context.by]
    default:
      return [FormField(.title, "To be reached", needed: true), context.due(), context.on]
    }
  }
}
