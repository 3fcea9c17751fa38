pragma ComponentBehavior: Bound
import QtQuick
import Lobbycall.Display

// Each queue with what its people want to know. Its cards share the height.
Item {
    id: queues

    required property DisplayViewModel viewModel
    readonly property int gap: viewModel.px("margin") / 2
    readonly property real share: (height - gap * (list.count - 1)) / Math.max(1, list.count)
    readonly property real most: viewModel.px("small") * 6

    Repeater {
        id: list

        model: queues.viewModel.queues

        QueueCard {
            required property int index

            y: index * (height + queues.gap)
            width: queues.width
            height: Math.min(queues.share, queues.most)
            viewModel: queues.viewModel
        }
    }
}
