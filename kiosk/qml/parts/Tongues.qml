pragma ComponentBehavior: Bound
import Lobbycall
import Lobbycall.Kiosk
import QtQuick

// The languages, each by its own name.
Grid {
    id: tongues

    required property KioskViewModel viewModel
    property real leastHeight: Theme.target
    readonly property real cell: Math.floor((width - (columns - 1) * spacing) / columns)

    spacing: Theme.gap

    Repeater {
        model: tongues.viewModel.languages

        Pressable {
            id: tongue

            required property var modelData

            width: tongues.cell
            height: Math.max(tongues.leastHeight, word.implicitHeight + Theme.mm(3))
            name: tongue.modelData.name
            chosen: tongue.modelData.tag === tongues.viewModel.language
            primary: tongue.chosen
            checkable: true
            onClicked: tongues.viewModel.chooseLanguage(tongue.modelData.tag)

            Label {
                id: word

                anchors.verticalCenter: parent.verticalCenter
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: Theme.mm(1)
                text: tongue.modelData.name
                horizontalAlignment: Text.AlignHCenter
                font.weight: Font.Medium
                color: tongue.ink
                Accessible.ignored: true
            }
        }
    }
}
